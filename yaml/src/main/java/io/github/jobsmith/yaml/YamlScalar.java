package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.text.MessageKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Converts a scalar to the JSON value that the core schema of YAML 1.2 defines. */
final class YamlScalar {
  private static final ScalarResolver CORE = new CoreScalarResolver(false);
  private static final int HEX = 16;
  private static final int OCTAL = 8;

  private final YamlNode.Scalar node;
  private final String text;
  private final YamlText source;
  private final JsonLimits limits;

  YamlScalar(YamlNode.Scalar node, YamlText source, JsonLimits limits) {
    this.node = node;
    this.text = node.text();
    this.source = source;
    this.limits = limits;
  }

  void write(JsonWriter out) {
    Tag tag = resolved(node);
    if (tag.equals(Tag.NULL)) {
      out.nullValue();
    } else if (tag.equals(Tag.BOOL)) {
      out.bool(bool());
    } else if (tag.equals(Tag.INT)) {
      out.number(integer());
    } else if (tag.equals(Tag.FLOAT)) {
      out.number(decimal());
    } else {
      try {
        out.string(text);
      } catch (IllegalArgumentException e) {
        throw YamlFaults.loneSurrogate(source, node);
      }
    }
  }

  /**
   * Returns the name that a key becomes: its text, except that the spellings of null, true and
   * false are the same key.
   */
  static String name(YamlNode.Scalar key) {
    Tag tag = resolved(key);
    if (tag.equals(Tag.NULL)) {
      return "null";
    }
    return tag.equals(Tag.BOOL) ? key.text().toLowerCase(Locale.ROOT) : key.text();
  }

  /** Tags of applications are ignored. */
  private static Tag resolved(YamlNode.Scalar node) {
    Tag tag = node.tag();
    return tag.getValue().startsWith(Tag.PREFIX) ? tag : CORE.resolve(node.text(), node.plain());
  }

  private boolean bool() {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw mistagged(MessageKey.YAML_MEANT_BOOLEAN);
    };
  }

  private BigInteger integer() {
    checkLength();
    try {
      if (text.startsWith("0x")) {
        return new BigInteger(text.substring(2), HEX);
      }
      return text.startsWith("0o")
          ? new BigInteger(text.substring(2), OCTAL)
          : new BigInteger(text);
    } catch (NumberFormatException e) {
      throw mistagged(MessageKey.YAML_MEANT_INTEGER);
    }
  }

  private BigDecimal decimal() {
    checkLength();
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw mistagged(MessageKey.YAML_MEANT_NUMBER);
    }
  }

  private void checkLength() {
    if (text.length() > limits.maxNumberLength()) {
      throw YamlFaults.at(
          source, node.start(), Kind.LIMIT, MessageKey.JSON_LONG_NUMBER, limits.maxNumberLength());
    }
  }

  private JsonSyntaxException mistagged(MessageKey meant) {
    return YamlFaults.at(source, node.start(), Kind.SYNTAX, meant);
  }
}
