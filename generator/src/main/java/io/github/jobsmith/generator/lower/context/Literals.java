package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts values of the schema text to literals of the model, and to text. Recursive: the reader
 * has limited their depth.
 */
public final class Literals {
  private static final int PLAIN_DIGITS = 40;

  private Literals() {}

  public static Literal of(JsonTree tree) {
    if (tree instanceof JsonTree.Obj object) {
      Map<String, Literal> members = new LinkedHashMap<>();
      // Loops, because lambdas would need much more of the stack for each level.
      for (Map.Entry<String, JsonTree.Member> member : object.members().entrySet()) {
        members.put(member.getKey(), of(member.getValue().value()));
      }
      return new Literal.Obj(Collections.unmodifiableMap(members));
    }
    if (tree instanceof JsonTree.Arr array) {
      List<Literal> items = new ArrayList<>();
      for (JsonTree item : array.items()) {
        items.add(of(item));
      }
      return new Literal.Arr(items);
    }
    if (tree instanceof JsonTree.Str text) {
      return new Literal.Str(text.value());
    }
    if (tree instanceof JsonTree.Num number) {
      return new Literal.Num(number.value());
    }
    return tree instanceof JsonTree.Bool flag ? new Literal.Bool(flag.value()) : new Literal.Null();
  }

  /** Returns compact JSON text; numbers as written. */
  public static String json(JsonTree tree) {
    JsonWriter out = new JsonWriter();
    write(tree, out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  private static void write(JsonTree tree, JsonWriter out) {
    if (tree instanceof JsonTree.Obj object) {
      out.startObject();
      for (Map.Entry<String, JsonTree.Member> member : object.members().entrySet()) {
        write(member.getValue().value(), out.name(member.getKey()));
      }
      out.endObject();
    } else if (tree instanceof JsonTree.Arr array) {
      out.startArray();
      for (JsonTree item : array.items()) {
        write(item, out);
      }
      out.endArray();
    } else if (tree instanceof JsonTree.Str text) {
      out.string(text.value());
    } else if (tree instanceof JsonTree.Num number) {
      out.value(JsonDocument.parse(number.text()), 0);
    } else if (tree instanceof JsonTree.Bool flag) {
      out.bool(flag.value());
    } else {
      out.nullValue();
    }
  }

  /** Formats a number for a message: plain digits, unless that would be long. */
  public static String number(JsonTree.Num number) {
    BigDecimal value = number.value();
    if (value.signum() == 0) {
      return "0";
    }
    boolean plain = Math.abs((long) value.scale()) + value.precision() <= PLAIN_DIGITS;
    return plain ? value.stripTrailingZeros().toPlainString() : number.text();
  }

  /**
   * Returns a count, which the linker has checked to be a non-negative integer; capped at the
   * largest int.
   */
  public static int count(JsonTree tree) {
    BigDecimal value = ((JsonTree.Num) tree).value();
    return value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0
        ? Integer.MAX_VALUE
        : value.intValueExact();
  }
}
