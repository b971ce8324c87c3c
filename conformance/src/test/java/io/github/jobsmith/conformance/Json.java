package io.github.jobsmith.conformance;

import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jackson, configured to keep the digits of numbers: 1.50 stays 1.50. */
public final class Json {
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(
              (PrettyPrinter)
                  new DefaultPrettyPrinter()
                      .withObjectIndenter(INDENTER)
                      .withArrayIndenter(INDENTER));

  private Json() {}

  public static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  public static boolean isValid(String text) {
    try {
      MAPPER.readTree(text);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  public static ObjectNode object(String text) {
    return (ObjectNode) parse(text);
  }

  /** Returns JSON with one member or item per line, so that lines identify places. */
  public static String pretty(JsonNode node) {
    return PRETTY.writeValueAsString(node);
  }

  public static String compact(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
