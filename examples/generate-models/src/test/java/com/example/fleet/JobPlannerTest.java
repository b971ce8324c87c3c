package com.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.fleet.jobs.CreateJobRequest;
import com.example.fleet.jobs.CreateJobRequestValidator;
import com.example.fleet.orders.Firmware;
import com.example.fleet.orders.WorkOrder;
import com.example.fleet.orders.WorkOrderValidator;
import org.junit.jupiter.api.Test;

class JobPlannerTest {
  private static final WorkOrder ORDER =
      WorkOrder.builder()
          .number("WO-0815")
          .group("pumps")
          .firmware(
              Firmware.builder()
                  .version("4.2.0")
                  .url("https://s3.eu-central-1.amazonaws.com/example-firmware/pump-4.2.0.json")
                  .build())
          .build();

  private final JobPlanner planner = new JobPlanner("arn:aws:iot:eu-central-1:123456789012");

  @Test
  void aPlannedJobIsValid() {
    CreateJobRequest job = planner.plan(ORDER);
    assertEquals("WO-0815", job.jobId());
    assertTrue(CreateJobRequestValidator.create().validate(job).isValid());
  }

  @Test
  void wrongOrderIsReportedAtItsLocation() {
    WorkOrder wrong = ORDER.toBuilder().number("815").build();
    assertTrue(
        WorkOrderValidator.create().validate(wrong).toString().startsWith("/number: error: "));
  }
}
