package com.example.fleet;

import com.example.fleet.jobs.CreateJobRequest;
import com.example.fleet.orders.WorkOrder;
import java.util.List;

/** Turns work orders into jobs. Both types are generated, each from its schema. */
public final class JobPlanner {
  private final String accountArn;

  /** A planner for an account, such as {@code arn:aws:iot:eu-central-1:123456789012}. */
  public JobPlanner(String accountArn) {
    this.accountArn = accountArn;
  }

  /** The job that carries out a work order. */
  public CreateJobRequest plan(WorkOrder order) {
    return CreateJobRequest.builder()
        .jobId(order.number())
        .targets(List.of(accountArn + ":thinggroup/" + order.group()))
        .documentSource(order.firmware().url())
        .description("Firmware " + order.firmware().version())
        .build();
  }
}
