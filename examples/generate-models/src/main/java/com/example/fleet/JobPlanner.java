package com.example.fleet;

import com.example.fleet.jobs.CreateJobRequest;
import com.example.fleet.orders.WorkOrder;
import java.util.List;

/** Converts work orders to jobs. Both types are generated from their schemas. */
public final class JobPlanner {
  private final String accountArn;

  /** Creates a planner for an account, such as {@code arn:aws:iot:eu-central-1:123456789012}. */
  public JobPlanner(String accountArn) {
    this.accountArn = accountArn;
  }

  /** Returns the job for a work order. */
  public CreateJobRequest plan(WorkOrder order) {
    return CreateJobRequest.builder()
        .jobId(order.number())
        .targets(List.of(accountArn + ":thinggroup/" + order.group()))
        .documentSource(order.firmware().url())
        .description("Firmware " + order.firmware().version())
        .build();
  }
}
