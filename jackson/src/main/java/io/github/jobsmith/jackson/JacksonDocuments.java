package io.github.jobsmith.jackson;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * Creates documents from Jackson trees and parsers, so that they can be validated:
 *
 * <pre>{@code
 * Report report = validator.validate(JacksonDocuments.of(node));
 * }</pre>
 *
 * <p>A tree has no lines and columns, so neither has such a document. Thread-safe.
 */
public final class JacksonDocuments {
  private JacksonDocuments() {}

  /**
   * Returns a document with the values of a tree; numbers stay exact.
   *
   * @throws IllegalArgumentException if the tree contains something that JSON cannot represent:
   *     NaN, infinity, a lone surrogate, an object that is not a JSON value, a missing node
   */
  public static JsonDocument of(JsonNode node) {
    if (node.isMissingNode()) {
      throw new IllegalArgumentException("the tree is a missing node, so there is nothing to read");
    }
    try (JsonParser parser = new TreeTraversingParser(node)) {
      return of(parser);
    }
  }

  /**
   * Returns a document with the next value of a parser for any format. The value is read to its
   * end; the parser stays open.
   *
   * @throws IllegalArgumentException if the parser has no further value, or the value contains
   *     something that JSON cannot represent: NaN, infinity, a lone surrogate, an object that is
   *     not a JSON value
   * @throws tools.jackson.core.JacksonException if the parser rejects its input
   */
  public static JsonDocument of(JsonParser parser) {
    JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("the parser is at the end of its input");
    }
    JsonWriter out = new JsonWriter();
    int depth = 0;
    while (true) {
      depth += write(parser, token, out);
      if (depth > JsonLimits.DEFAULT.maxDepth()) {
        throw new IllegalArgumentException(
            "values are nested more than " + JsonLimits.DEFAULT.maxDepth() + " deep");
      }
      if (depth == 0) {
        break;
      }
      token = parser.nextToken();
      if (token == null) {
        throw new IllegalArgumentException("the input ends inside of a value");
      }
    }
    return JsonDocument.parse(out.toByteArray()).withoutPlaces();
  }

  /** Writes one token; returns the change of the depth. */
  private static int write(JsonParser parser, JsonToken token, JsonWriter out) {
    switch (token) {
      case START_OBJECT -> {
        out.startObject();
        return 1;
      }
      case END_OBJECT -> {
        out.endObject();
        return -1;
      }
      case START_ARRAY -> {
        out.startArray();
        return 1;
      }
      case END_ARRAY -> {
        out.endArray();
        return -1;
      }
      case PROPERTY_NAME -> {
        out.name(parser.currentName());
        return 0;
      }
      case VALUE_STRING -> out.string(parser.getString());
      case VALUE_NUMBER_INT -> out.number(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> {
        if (parser.isNaN()) {
          throw new IllegalArgumentException(
              parser.getString() + " is not a JSON number (at " + at(parser) + ")");
        }
        out.number(parser.getDecimalValue());
      }
      case VALUE_TRUE -> out.bool(true);
      case VALUE_FALSE -> out.bool(false);
      case VALUE_NULL -> out.nullValue();
      case VALUE_EMBEDDED_OBJECT -> embedded(parser, out);
      default -> throw new IllegalArgumentException(token + " is not JSON (at " + at(parser) + ")");
    }
    return 0;
  }

  private static void embedded(JsonParser parser, JsonWriter out) {
    Object value = parser.getEmbeddedObject();
    if (value == null) {
      out.nullValue();
    } else if (value instanceof byte[] bytes) {
      out.string(Base64.getEncoder().encodeToString(bytes));
    } else {
      throw new IllegalArgumentException(
          "an object of "
              + value.getClass().getName()
              + " is not JSON (at "
              + at(parser)
              + "); convert it to a tree first");
    }
  }

  private static String at(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "the root" : pointer;
  }
}
