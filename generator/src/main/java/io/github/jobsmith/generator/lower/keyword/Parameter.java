package io.github.jobsmith.generator.lower.keyword;

/**
 * An argument of the factory of a check.
 *
 * @param name the member of the keyword's value; empty when the value itself is the argument
 * @param bound the bound that the argument sets in messages
 * @param needed whether the argument is a pointer, and every value is valid in which it identifies
 *     nothing
 */
record Parameter(String name, ParameterType type, boolean required, Bound bound, boolean needed) {
  /** The bound that a parameter sets in messages. */
  enum Bound {
    NONE,
    MINIMUM,
    MAXIMUM
  }

  Parameter(String name, ParameterType type) {
    this(name, type, true, Bound.NONE, false);
  }

  Parameter optional() {
    return new Parameter(name, type, false, bound, needed);
  }

  Parameter asMinimum() {
    return new Parameter(name, type, required, Bound.MINIMUM, needed);
  }

  Parameter asMaximum() {
    return new Parameter(name, type, required, Bound.MAXIMUM, needed);
  }

  Parameter asNeeded() {
    return new Parameter(name, type, required, bound, true);
  }
}
