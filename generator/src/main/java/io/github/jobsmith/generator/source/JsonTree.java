package io.github.jobsmith.generator.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value of a schema text, with its location. Immutable; compared by identity. */
public sealed interface JsonTree {
  /** Where the value begins. */
  SourceLocation location();

  /** The kind of the value for messages, such as "an object" or "a string". */
  String kind();

  /**
   * An object.
   *
   * @param members by name, in the order of the text; not copied
   */
  record Obj(Map<String, Member> members, SourceLocation location) implements JsonTree {
    public Obj {
      members = Collections.unmodifiableMap(members);
    }

    /** Returns the value of a member, or null when there is no such member. */
    public @Nullable JsonTree get(String name) {
      Member member = members.get(name);
      return member == null ? null : member.value();
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A member of an object: the location of its name, and its value. */
  record Member(SourceLocation key, JsonTree value) {}

  /**
   * An array.
   *
   * @param items not copied
   */
  record Arr(List<JsonTree> items, SourceLocation location) implements JsonTree {
    public Arr {
      items = Collections.unmodifiableList(items);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string, decoded. */
  record Str(String value, SourceLocation location) implements JsonTree {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param value the exact value; its exponent can be huge, so code must not expand it unchecked
   * @param text as written in the schema
   */
  record Num(BigDecimal value, String text, SourceLocation location) implements JsonTree {
    /** Whether the number is mathematically an integer, such as {@code 1.0}. */
    public boolean isWhole() {
      return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(boolean value, SourceLocation location) implements JsonTree {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** {@code null}. */
  record Null(SourceLocation location) implements JsonTree {
    @Override
    public String kind() {
      return "null";
    }
  }
}
