package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The nodes of a text, with aliases tied to what they refer to. */
final class YamlTree {
  /** A key that stands for the members of another mapping, if it is written without quotes. */
  static final String MERGE = "<<";

  private YamlTree() {}

  /** The root of the only document; null when there is none. */
  static @Nullable Node read(String text, JsonLimits limits) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new Scalars())
            // Reported as findings, each with its place.
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            // What aliases bring in is counted when they are followed.
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .setCodePointLimit(limits.maxBytes())
            .build();
    check(text, settings, limits);
    return new Compose(settings).composeString(text).orElse(null);
  }

  /** What is built from the events takes stack with each level and memory with each value. */
  private static void check(String text, LoadSettings settings, JsonLimits limits) {
    int depth = 0;
    int values = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case DocumentStart -> documents++;
        case MappingStart, SequenceStart -> {
          depth++;
          values++;
        }
        case MappingEnd, SequenceEnd -> depth--;
        case Scalar, Alias -> values++;
        default -> {
          continue;
        }
      }
      if (documents > 1) {
        throw YamlFaults.at(
            event.getStartMark(),
            Kind.SYNTAX,
            "a second document begins here; a file must be one document");
      }
      if (depth > limits.maxDepth()) {
        throw YamlFaults.at(event.getStartMark(), Kind.LIMIT, tooDeep(limits));
      }
      // A name is a scalar, too.
      if (values / 2 > limits.maxNodes()) {
        throw YamlFaults.at(event.getStartMark(), Kind.LIMIT, tooMany(limits));
      }
    }
  }

  static String tooDeep(JsonLimits limits) {
    return "mappings and sequences are nested more than " + limits.maxDepth() + " deep";
  }

  static String tooMany(JsonLimits limits) {
    return "the text has more than " + limits.maxNodes() + " values";
  }

  /** The core schema, but merge keys are left to us, who count what they bring in. */
  private static final class Scalars extends CoreSchema {
    private final ScalarResolver resolver = new CoreScalarResolver(false);

    @Override
    public ScalarResolver getScalarResolver() {
      return resolver;
    }
  }
}
