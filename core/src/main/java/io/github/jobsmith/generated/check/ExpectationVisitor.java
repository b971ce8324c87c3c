package io.github.jobsmith.generated.check;

/**
 * A function of expectations.
 *
 * @param <T> the type of the result
 */
public interface ExpectationVisitor<T> {
  T plain(Expectation.Plain plain);

  T other(Expectation.Other other);

  T custom(CustomExpectation custom);

  T stopped(StoppedExpectation stopped);

  T nothing(Expectation.Nothing nothing);

  T closed(Expectation.Closed closed);

  T contains(Expectation.Contains contains);

  T not(Expectation.Not not);

  T alternatives(Expectation.Alternatives alternatives);
}
