package io.github.jobsmith.validation;

import java.util.List;

/**
 * An alternative of {@code oneOf} or {@code anyOf} that does not match, with the reasons.
 *
 * @param name its number in the schema, from 1, with its title or the name of its definition if it
 *     has one: {@code 2 (Circle)}
 * @param messages the first reasons, in the form of {@link Violation#message()}; at least one
 */
public record Alternative(String name, List<String> messages) {
  public Alternative {
    messages = List.copyOf(messages);
  }
}
