package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the comments of a YAML text: what begins with {@code #} and is not in a scalar. */
public final class YamlComments {
  private final YamlText text;
  private final byte[] bytes;

  private YamlComments(YamlText text) {
    this.text = text;
    this.bytes = text.bytes();
  }

  /**
   * Returns the offsets of the {@code #} of each comment, in bytes, in their order.
   *
   * @param yaml UTF-8, of one document or several; not changed
   * @throws JsonSyntaxException if it is not YAML
   */
  public static List<Integer> offsets(byte[] yaml, JsonLimits limits) {
    YamlText text = new YamlText(yaml);
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(limits.maxBytes()).build();
      return new YamlComments(text)
          .between(new ParserImpl(settings, new StreamReader(settings, text.characters())));
    } catch (YamlEngineException e) {
      throw YamlProblems.fault(e, text, null);
    }
  }

  private List<Integer> between(Iterator<Event> events) {
    List<Integer> offsets = new ArrayList<>();
    int at = 0;
    while (events.hasNext()) {
      if (events.next() instanceof ScalarEvent scalar) {
        int start = text.offset(scalar.getStartMark());
        int end = text.offset(scalar.getEndMark());
        boolean block = scalar.isLiteral() || scalar.isFolded();
        add(at, block ? lineEnd(start) : start, offsets);
        at = Math.max(at, end);
      }
    }
    add(at, bytes.length, offsets);
    return offsets;
  }

  /** Adds the comments between two scalars; the text from an offset on may be one. */
  private void add(int from, int to, List<Integer> offsets) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '#' && (at == 0 || isBlank(bytes[at - 1]) || isMark(at))) {
        offsets.add(at);
        at = lineEnd(at);
      }
    }
  }

  private boolean isMark(int at) {
    return text.offset(0) == at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
