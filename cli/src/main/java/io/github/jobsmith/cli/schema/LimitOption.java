package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Numbers;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;

/** The option for limits of a schema, such as {@code --schema-limit patterns=500}. */
final class LimitOption {
  static final String NAME = "--schema-limit";

  private static final List<String> LIMITS = List.of("subschemas", "patterns", "depth");

  private LimitOption() {}

  /**
   * Returns the limits that are given.
   *
   * @throws UsageException if one is unknown, is given twice, or has an invalid value
   */
  static SchemaLimits of(Arguments given) {
    SchemaLimits limits = SchemaLimits.DEFAULT;
    List<String> seen = new ArrayList<>();
    for (String each : given.values(NAME)) {
      int equals = each.indexOf('=');
      String limit = equals < 0 ? each : each.substring(0, equals);
      if (equals < 0 || !LIMITS.contains(limit)) {
        throw new UsageException(
            NAME
                + " is \""
                + each
                + "\"; must be LIMIT=N, with a LIMIT of "
                + String.join(", ", LIMITS)
                + DidYouMean.hint(limit, LIMITS));
      }
      if (seen.contains(limit)) {
        throw new UsageException(NAME + " is given more than once for " + limit);
      }
      seen.add(limit);
      int value =
          (int) Numbers.positive(NAME + " " + limit, each.substring(equals + 1), Integer.MAX_VALUE);
      limits =
          switch (limit) {
            case "subschemas" -> limits.withMaxSchemas(value);
            case "patterns" -> limits.withMaxPatterns(value);
            default -> limits.withMaxDepth(value);
          };
    }
    return limits;
  }
}
