package io.github.jobsmith.generator.lower.keyword;

/**
 * One argument of the factory of a check.
 *
 * @param name the member of the keyword's value; empty when the value itself is the argument
 * @param bound which bound of a message it is
 */
record Parameter(String name, ParameterType type, boolean required, Bound bound) {
  /** Which bound of a message a parameter is. */
  enum Bound {
    NONE,
    MINIMUM,
    MAXIMUM
  }

  Parameter(String name, ParameterType type) {
    this(name, type, true, Bound.NONE);
  }

  Parameter optional() {
    return new Parameter(name, type, false, bound);
  }

  Parameter asMinimum() {
    return new Parameter(name, type, required, Bound.MINIMUM);
  }

  Parameter asMaximum() {
    return new Parameter(name, type, required, Bound.MAXIMUM);
  }
}
