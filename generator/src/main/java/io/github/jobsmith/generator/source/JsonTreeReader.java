package io.github.jobsmith.generator.source;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one document into a tree, without recursion. Not for use by two threads at once. */
final class JsonTreeReader {
  private static final String FIX_JSON = "correct the JSON";

  private final ReadLimits limits;
  private final String name;
  private final String text;
  private final Cursor cursor;
  private final Deque<Open> open = new ArrayDeque<>();
  private int values;

  private JsonTreeReader(ReadLimits limits, String name, String text) {
    this.limits = limits;
    this.name = name;
    this.text = text;
    this.cursor = new Cursor(name, text);
  }

  static JsonTree read(byte[] utf8, String name, ReadLimits limits) throws SchemaReadException {
    return new JsonTreeReader(limits, name, decode(utf8, name)).read();
  }

  private static String decode(byte[] utf8, String name) throws SchemaReadException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(utf8);
    CharBuffer out = CharBuffer.allocate(utf8.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      throw new SchemaReadException(
          new Cursor(name, before).at(before.length()),
          "not valid UTF-8",
          "save the file as UTF-8 without a byte order mark");
    }
    return out.flip().toString();
  }

  private JsonTree read() throws SchemaReadException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth() + 1)
                    .maxNumberLength(limits.numberLength())
                    .maxStringLength(limits.bytes())
                    .maxNameLength(limits.bytes())
                    .build())
            // Jackson's symbol table fails on names with colliding hashes; a LinkedHashMap does
            // not.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      JsonTree root = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (root != null) {
          throw fault(at(parser), "more text behind the JSON value", "remove it");
        }
        root = accept(parser, token);
      }
      if (root == null) {
        throw fault(cursor.at(text.length()), "the document is empty", "write a schema into it");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw fault(
          cursor.at(e.getLocation() == null ? 0 : e.getLocation().getCharOffset()),
          "a number of more than " + limits.numberLength() + " characters",
          "write it with an exponent");
    } catch (JacksonException e) {
      throw syntaxFault(e);
    }
  }

  /** Takes a token in; returns the root once it is complete. */
  private @Nullable JsonTree accept(JsonParser parser, JsonToken token) throws SchemaReadException {
    SourceLocation location = at(parser);
    return switch (token) {
      case START_OBJECT, START_ARRAY -> {
        if (open.size() >= limits.depth()) {
          throw fault(
              location,
              "nested deeper than " + limits.depth() + " levels",
              "move parts to $defs and refer to them with $ref");
        }
        open.push(new Open(location, token == JsonToken.START_OBJECT));
        yield null;
      }
      case PROPERTY_NAME -> {
        Open object = open.getFirst();
        object.name = whole(parser.currentName(), location);
        object.nameLocation = location;
        if (object.members.containsKey(object.name)) {
          throw fault(
              location,
              "the member " + Printable.quoted(object.name) + " occurs twice in one object",
              "remove or rename one of them");
        }
        yield null;
      }
      case END_OBJECT, END_ARRAY -> attach(open.pop().close());
      case VALUE_STRING -> attach(new JsonTree.Str(whole(parser.getString(), location), location));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> attach(number(parser.getString(), location));
      case VALUE_TRUE -> attach(new JsonTree.Bool(true, location));
      case VALUE_FALSE -> attach(new JsonTree.Bool(false, location));
      case VALUE_NULL -> attach(new JsonTree.Null(location));
      default -> throw fault(location, "unexpected " + token, FIX_JSON);
    };
  }

  private @Nullable JsonTree attach(JsonTree value) throws SchemaReadException {
    if (++values > limits.values()) {
      throw fault(
          value.location(), "more than " + limits.values() + " values", "split the schema up");
    }
    Open parent = open.peek();
    if (parent == null) {
      return value;
    }
    parent.add(value);
    return null;
  }

  private JsonTree number(String digits, SourceLocation location) throws SchemaReadException {
    try {
      return new JsonTree.Num(new BigDecimal(digits), digits, location);
    } catch (NumberFormatException e) {
      throw fault(location, "the exponent of the number is too large", "write a smaller exponent");
    }
  }

  private String whole(String value, SourceLocation location) throws SchemaReadException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < value.length()
            && Character.isLowSurrogate(value.charAt(i + 1))) {
          i++;
        } else {
          throw fault(location, "half a surrogate pair in a string", "write the whole character");
        }
      }
    }
    return value;
  }

  private SourceLocation at(JsonParser parser) {
    return cursor.at(parser.currentTokenLocation().getCharOffset());
  }

  private static SchemaReadException fault(SourceLocation at, String message, String wayOut) {
    return new SchemaReadException(at, message, wayOut);
  }

  private SchemaReadException syntaxFault(JacksonException e) {
    SyntaxFaults.Fault found = SyntaxFaults.find(text);
    return found == null
        ? fault(
            cursor.at(e.getLocation().getCharOffset()),
            "not JSON: " + Printable.of(e.getOriginalMessage()),
            FIX_JSON)
        : fault(
            new Cursor(name, text).at(found.offset()),
            "not JSON: " + found.message(),
            found.wayOut());
  }

  /** An object or array that is not closed yet. */
  private static final class Open {
    private final SourceLocation location;
    private final boolean object;
    private final Map<String, JsonTree.Member> members = new LinkedHashMap<>();
    private final List<JsonTree> items = new ArrayList<>();
    private String name = "";
    private SourceLocation nameLocation;

    Open(SourceLocation location, boolean object) {
      this.location = location;
      this.object = object;
      this.nameLocation = location;
    }

    void add(JsonTree value) {
      if (object) {
        members.put(name, new JsonTree.Member(nameLocation, value));
      } else {
        items.add(value);
      }
    }

    JsonTree close() {
      return object ? new JsonTree.Obj(members, location) : new JsonTree.Arr(items, location);
    }
  }
}
