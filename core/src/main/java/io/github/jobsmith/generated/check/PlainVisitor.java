package io.github.jobsmith.generated.check;

/**
 * A function of the expectations that are {@link Expectation.Plain}.
 *
 * @param <T> the type of the result
 */
public interface PlainVisitor<T> {
  T types(Expectation.Types types);

  T values(Expectation.Values values);

  T range(Expectation.Range range);

  T multipleOf(Expectation.MultipleOf multipleOf);

  T size(Expectation.Size size);

  T pattern(Expectation.Pattern pattern);

  T format(Expectation.Format format);

  T schema(Expectation.Schema schema);

  T required(Expectation.Required required);
}
