package io.github.jobsmith.jobs;

import java.util.List;

/**
 * What a document was recognised as.
 *
 * @param parts what to validate, in the order of the text; none if all that is recognised is
 *     unknown
 */
record Recognised(JobFileKind kind, List<JobPart> parts) {
  /** The whole document is a request. */
  static final Recognised REQUEST =
      new Recognised(JobFileKind.REQUEST, List.of(new RequestPart(0, "")));

  Recognised {
    parts = List.copyOf(parts);
  }
}
