package io.github.jobsmith.custom;

/**
 * A format of the keyword {@code format} that an application defines.
 *
 * <pre>{@code
 * CustomFormat sku = text -> text.matches("[A-Z]{3}-[0-9]{4}");
 * }</pre>
 *
 * <p>An implementation that generated code refers to has a public constructor without parameters;
 * it is created once for each schema location that uses it. Implementations are thread-safe and
 * deterministic: the same text always has the same answer. A validation can ask about the same text
 * several times, or not at all.
 *
 * <p>If a method throws, the report has a violation of the rule {@code custom-check} at the value;
 * its message contains the name of the format and the class of the exception, but not the message
 * of the exception, which could contain a confidential value. The value then counts as invalid. A
 * validator cannot stop a method that does not return: a format that can take long must limit
 * itself, for example by examining {@link Thread#isInterrupted()}.
 */
@FunctionalInterface
public interface CustomFormat {
  /**
   * Whether a string has this format.
   *
   * @param text the decoded content of a string, or the name of a member; can be empty
   */
  boolean matches(String text);

  /**
   * Returns what follows the name of the format in messages, in parentheses: {@code three letters,
   * a hyphen, four digits}; empty for nothing. Called once.
   */
  default String description() {
    return "";
  }
}
