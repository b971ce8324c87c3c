package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.text.DidYouMean;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of JMESPath, by its <a href="https://jmespath.org/specification.html">
 * specification</a>.
 */
final class JmesPathFunctions {
  private static final int ANY = Integer.MAX_VALUE;

  /**
   * The arguments of a function.
   *
   * @param expression the index of the argument that is an expression after {@code &}; -1 if none
   *     is
   */
  private record Arguments(int least, int most, int expression) {}

  private static final Arguments ONE = new Arguments(1, 1, -1);
  private static final Arguments TWO = new Arguments(2, 2, -1);
  private static final Arguments SOME = new Arguments(1, ANY, -1);
  private static final Arguments BY = new Arguments(2, 2, 1);

  private static final Map<String, Arguments> ALL =
      Map.ofEntries(
          Map.entry("abs", ONE),
          Map.entry("avg", ONE),
          Map.entry("ceil", ONE),
          Map.entry("contains", TWO),
          Map.entry("ends_with", TWO),
          Map.entry("floor", ONE),
          Map.entry("join", TWO),
          Map.entry("keys", ONE),
          Map.entry("length", ONE),
          Map.entry("map", new Arguments(2, 2, 0)),
          Map.entry("max", ONE),
          Map.entry("max_by", BY),
          Map.entry("merge", SOME),
          Map.entry("min", ONE),
          Map.entry("min_by", BY),
          Map.entry("not_null", SOME),
          Map.entry("reverse", ONE),
          Map.entry("sort", ONE),
          Map.entry("sort_by", BY),
          Map.entry("starts_with", TWO),
          Map.entry("sum", ONE),
          Map.entry("to_array", ONE),
          Map.entry("to_number", ONE),
          Map.entry("to_string", ONE),
          Map.entry("type", ONE),
          Map.entry("values", ONE));

  private JmesPathFunctions() {}

  /**
   * Returns why a function cannot be called; null if it can.
   *
   * @param expressions for each argument, whether it is an expression after {@code &}
   */
  static @Nullable String fault(String name, List<Boolean> expressions) {
    Arguments wanted = ALL.get(name);
    if (wanted == null) {
      return "has the function "
          + name
          + ", which does not exist"
          + DidYouMean.hint(name, ALL.keySet().stream().sorted().toList());
    }
    int given = expressions.size();
    if (given < wanted.least || given > wanted.most) {
      return "calls "
          + name
          + " with "
          + (given == 0 ? "no argument" : given == 1 ? "1 argument" : given + " arguments")
          + "; it takes "
          + (wanted.most == ANY ? "at least 1" : String.valueOf(wanted.least));
    }
    for (int i = 0; i < given; i++) {
      if (expressions.get(i) != (i == wanted.expression)) {
        return "calls "
            + name
            + (i == wanted.expression
                ? " without & before argument " + (i + 1)
                : " with & before argument " + (i + 1));
      }
    }
    return null;
  }
}
