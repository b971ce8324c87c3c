package com.example.shop;

import io.github.jobsmith.validation.RejectedJsonException;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers invalid bodies with problem details (RFC 9457) that name each violation. */
@RestControllerAdvice
class InvalidBodies {
  /** The place of a violation as a JSON Pointer, also of a member that is missing. */
  record Fault(String pointer, String rule, String message, String hint) {
    static Fault of(Violation violation) {
      return new Fault(
          violation.memberPointer().orElse(violation.pointer()),
          violation.rule().id(),
          violation.message(),
          violation.hint());
    }
  }

  @ExceptionHandler
  ProblemDetail invalid(RejectedJsonException rejected) {
    List<Fault> faults = rejected.report().violations().stream().map(Fault::of).toList();
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setTitle("The body is not valid");
    problem.setDetail(faults.size() + (faults.size() == 1 ? " violation" : " violations"));
    problem.setProperty("violations", faults);
    return problem;
  }
}
