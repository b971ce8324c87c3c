package io.github.jobsmith.jobs.error;

import java.util.List;
import java.util.Objects;

/**
 * An error with which AWS IoT Core answers CreateJob or CreateJobTemplate. Immutable.
 *
 * @param name the name of the exception, such as {@code InvalidRequestException}
 * @param status the HTTP status in the service model; 0 if the service model does not list the
 *     error
 * @param operations the operations for which the service model lists it, such as {@code CreateJob};
 *     empty if there are none
 * @param meaning what it means, in a few words
 * @param causes what brings it about, at least one
 * @param retryHelps whether the same request can succeed later
 * @param advice what to do
 * @param preventedBy ids of the rules that find causes before the request is sent; empty if only
 *     the service knows
 * @param sources where this is documented, at least one
 */
public record ServiceError(
    String name,
    int status,
    List<String> operations,
    String meaning,
    List<String> causes,
    boolean retryHelps,
    String advice,
    List<String> preventedBy,
    List<String> sources) {
  public ServiceError {
    Objects.requireNonNull(name, "name");
    operations = List.copyOf(operations);
    Objects.requireNonNull(meaning, "meaning");
    causes = List.copyOf(causes);
    Objects.requireNonNull(advice, "advice");
    preventedBy = List.copyOf(preventedBy);
    sources = List.copyOf(sources);
  }
}
