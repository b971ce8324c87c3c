package io.github.jobsmith.rule;

/**
 * A part of the strings that a rule is about, such as the region of an ARN. If a string violates
 * the rule, its message says which part is wrong: the first one that does not match.
 *
 * <p>The first part of a rule decides whether the string has parts at all; it is not named in
 * messages.
 *
 * @param name how messages call the part, such as {@code region}
 * @param until the text that ends the part; empty for the rest of the string
 * @param pattern regular expression in the syntax of {@link java.util.regex.Pattern}, which finds a
 *     match in every part that is right
 * @param allowed what is allowed, worded to follow "must be"
 */
public record RulePart(String name, String until, String pattern, String allowed) {}
