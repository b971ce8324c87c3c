package io.github.jobsmith.validation;

import java.util.List;

/**
 * Why an alternative of {@code oneOf} or {@code anyOf} does not match.
 *
 * @param name its number in the schema, from 1, with its title or the name of its definition:
 *     {@code 2 (Circle)}
 * @param messages what is wrong with it, the first few, each as {@link Violation#message()}; at
 *     least one
 */
public record Alternative(String name, List<String> messages) {
  public Alternative {
    messages = List.copyOf(messages);
  }
}
