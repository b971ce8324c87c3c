package io.github.jobsmith.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Parses texts with Jackson, after the JDK's UTF-8 decoder. */
final class Oracle {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10_000).build())
          .build();

  private Oracle() {}

  /** A value as read by Jackson. Numbers keep their text, members their order and duplicates. */
  record Value(@Nullable String name, JsonKind kind, @Nullable String text, List<Value> children) {}

  /** Returns the value of the text, or null if it is not exactly one value. */
  static @Nullable Value read(byte[] utf8) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        return null;
      }
      Value value = value(parser, null);
      return parser.nextToken() == null ? value : null;
    } catch (StreamReadException | JacksonIOException e) {
      return null;
    }
  }

  private static Value value(JsonParser parser, @Nullable String name) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case VALUE_NULL -> new Value(name, JsonKind.NULL, null, List.of());
      case VALUE_TRUE, VALUE_FALSE ->
          new Value(name, JsonKind.BOOLEAN, parser.getString(), List.of());
      case VALUE_STRING -> new Value(name, JsonKind.STRING, parser.getString(), List.of());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Value(name, JsonKind.NUMBER, parser.getString(), List.of());
      case START_ARRAY -> {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser, null));
        }
        yield new Value(name, JsonKind.ARRAY, null, items);
      }
      case START_OBJECT -> {
        List<Value> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String member = parser.currentName();
          parser.nextToken();
          members.add(value(parser, member));
        }
        yield new Value(name, JsonKind.OBJECT, null, members);
      }
      default -> throw new IllegalStateException(token.toString());
    };
  }

  /** Whether a name or string in the value is not Unicode text. */
  static boolean hasLoneSurrogate(Value value) {
    return value.name() != null && Utf8.loneSurrogate(value.name()) >= 0
        || value.text() != null && Utf8.loneSurrogate(value.text()) >= 0
        || value.children().stream().anyMatch(Oracle::hasLoneSurrogate);
  }

  /** Returns the content of a document as seen through its public methods. */
  static Value of(JsonDocument document, int node) {
    String name = document.isMember(node) ? document.name(node) : null;
    JsonKind kind = document.kind(node);
    String text =
        switch (kind) {
          case BOOLEAN -> String.valueOf(document.booleanValue(node));
          case NUMBER -> document.numberText(node);
          case STRING -> document.string(node);
          default -> null;
        };
    List<Value> children = new ArrayList<>();
    for (int child = node + 1; child < document.next(node); child = document.next(child)) {
      children.add(of(document, child));
    }
    return new Value(name, kind, text, children);
  }
}
