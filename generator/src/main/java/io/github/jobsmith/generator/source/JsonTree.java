package io.github.jobsmith.generator.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of a schema text and where it stands. Immutable. Two values of one text are told
 * apart by identity.
 */
public sealed interface JsonTree {
  /** Where the value begins. */
  SourceLocation location();

  /** What people call such a value: "an object", "a string". */
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

    /** The value of a member, or null when there is none. */
    public @Nullable JsonTree get(String name) {
      Member member = members.get(name);
      return member == null ? null : member.value();
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A member of an object: where its name stands, and its value. */
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
   * @param value exact; its exponent may be huge, so it must not be expanded carelessly
   * @param text as written
   */
  record Num(BigDecimal value, String text, SourceLocation location) implements JsonTree {
    /** Whether it is mathematically whole, as {@code 1.0} is. */
    public boolean isWhole() {
      return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** true or false. */
  record Bool(boolean value, SourceLocation location) implements JsonTree {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** null. */
  record Null(SourceLocation location) implements JsonTree {
    @Override
    public String kind() {
      return "null";
    }
  }
}
