package io.github.jobsmith.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import io.github.jobsmith.json.DocumentBuilder;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Validates trees and parsers of Jackson 2, and creates documents from them:
 *
 * <pre>{@code
 * Report report = JacksonDocuments.validate(validator, parser);
 * }</pre>
 *
 * <p>A parser is the exact way. A tree that a mapper with default settings has read has already
 * lost something: numbers with a decimal point or an exponent are rounded to {@code double} (and
 * {@code 1e400} is infinite), unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is enabled; of members with
 * the same name only the last is left, unless {@code FAIL_ON_READING_DUP_TREE_KEY} is enabled.
 *
 * <p>Neither has lines and columns, so violations have pointers only. Thread-safe.
 */
public final class JacksonDocuments {
  private JacksonDocuments() {}

  /**
   * Validates a tree. A value that JSON cannot represent, such as NaN, is a violation.
   *
   * @throws IllegalArgumentException if the tree is a missing node
   */
  public static Report validate(Validator validator, JsonNode node) {
    try {
      return validator.validate(of(node, validator.options().limits()));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
  }

  /**
   * Validates the next value of a parser, as {@link #of(JsonParser)} reads it. A value that JSON
   * cannot represent, such as NaN, is a violation.
   *
   * @throws IllegalArgumentException if the parser has no further value
   * @throws IOException if the parser rejects its input or cannot read it
   */
  public static Report validate(Validator validator, JsonParser parser) throws IOException {
    try {
      return validator.validate(of(parser, validator.options().limits()));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
  }

  /**
   * Returns a document with the values of a tree, within {@link JsonLimits#DEFAULT}.
   *
   * @throws IllegalArgumentException if the tree is a missing node
   * @throws JsonSyntaxException with the pointer of the value, if the tree contains something that
   *     JSON cannot represent (NaN, infinity, a lone surrogate, an object that is not a JSON
   *     value), or exceeds a limit
   */
  public static JsonDocument of(JsonNode node) {
    return of(node, JsonLimits.DEFAULT);
  }

  /**
   * Returns a document with the next value of a parser for any format, within {@link
   * JsonLimits#DEFAULT}. The value is read to its end; the parser stays open.
   *
   * @throws IllegalArgumentException if the parser has no further value
   * @throws JsonSyntaxException with the pointer of the value, if the value contains something that
   *     JSON cannot represent (NaN, infinity, a lone surrogate, an object that is not a JSON
   *     value), or exceeds a limit
   * @throws IOException if the parser rejects its input or cannot read it
   */
  public static JsonDocument of(JsonParser parser) throws IOException {
    return of(parser, JsonLimits.DEFAULT);
  }

  private static JsonDocument of(JsonNode node, JsonLimits limits) {
    if (node.isMissingNode()) {
      throw new IllegalArgumentException("the tree is a missing node, so there is nothing to read");
    }
    try (JsonParser parser = new TreeTraversingParser(node)) {
      return of(parser, limits);
    } catch (IOException e) {
      throw new UncheckedIOException("a tree in memory cannot be read", e);
    }
  }

  private static JsonDocument of(JsonParser parser, JsonLimits limits) throws IOException {
    JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("the parser is at the end of its input");
    }
    DocumentBuilder out = new DocumentBuilder(limits);
    add(parser, token, out);
    while (out.depth() > 0) {
      token = parser.nextToken();
      if (token == null) {
        throw out.fault("the input ends inside of a value");
      }
      add(parser, token, out);
    }
    return out.build();
  }

  private static void add(JsonParser parser, JsonToken token, DocumentBuilder out)
      throws IOException {
    switch (token) {
      case START_OBJECT -> out.startObject();
      case END_OBJECT -> out.endObject();
      case START_ARRAY -> out.startArray();
      case END_ARRAY -> out.endArray();
      case FIELD_NAME -> out.name(parser.currentName());
      case VALUE_STRING -> out.string(parser.getText());
      case VALUE_NUMBER_INT -> out.number(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> {
        if (parser.isNaN()) {
          out.number(parser.getDoubleValue());
        } else {
          out.number(parser.getDecimalValue());
        }
      }
      case VALUE_TRUE -> out.bool(true);
      case VALUE_FALSE -> out.bool(false);
      case VALUE_NULL -> out.nullValue();
      case VALUE_EMBEDDED_OBJECT -> embedded(parser.getEmbeddedObject(), out);
      default -> throw out.fault(token + " is not JSON");
    }
  }

  private static void embedded(@Nullable Object value, DocumentBuilder out) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof byte[] bytes) {
      out.string(Base64.getEncoder().encodeToString(bytes));
    } else {
      throw out.fault(
          "an object of "
              + value.getClass().getName()
              + " is not JSON; convert it to a tree first");
    }
  }
}
