package io.github.jobsmith.conformance;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The positions of values and names in a text, from Jackson's tokens: independent of Jobsmith's
 * reader.
 */
public final class Places {
  private final String text;

  /** The start of each line, and its number. */
  private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

  private final Map<String, Finding.Place> values = new HashMap<>();
  private final Map<String, Finding.Place> names = new HashMap<>();

  private Places(String text) {
    this.text = text;
    lines.put(0, 1);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      lines.put(end + 1, lines.size() + 1);
    }
  }

  /** Locates everything; of two members with the same name, the later one. */
  public static Places of(String text) {
    Places places = new Places(text);
    try (JsonParser parser = Json.MAPPER.createParser(new StringReader(text))) {
      parser.nextToken();
      places.value(parser, "");
    }
    return places;
  }

  /** Returns the start of the value. */
  public Finding.Place value(String pointer) {
    return known(values, pointer);
  }

  /** Returns the start of the member's name, at its quote. */
  public Finding.Place name(String pointer) {
    return known(names, pointer);
  }

  private static Finding.Place known(Map<String, Finding.Place> places, String pointer) {
    Finding.Place place = places.get(pointer);
    if (place == null) {
      throw new IllegalArgumentException("Nothing at \"" + pointer + '"');
    }
    return place;
  }

  private void value(JsonParser parser, String pointer) {
    values.put(pointer, here(parser));
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String member = pointer + "/" + escape(parser.currentName());
        names.put(member, here(parser));
        parser.nextToken();
        value(parser, member);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, pointer + "/" + i);
      }
    }
  }

  private Finding.Place here(JsonParser parser) {
    int offset = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    Map.Entry<Integer, Integer> line = lines.floorEntry(offset);
    return new Finding.Place(line.getValue(), 1 + text.codePointCount(line.getKey(), offset));
  }

  /** A member name as a segment of a JSON Pointer. */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
