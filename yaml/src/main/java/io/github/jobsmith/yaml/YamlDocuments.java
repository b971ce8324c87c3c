package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Makes documents of YAML 1.2, with the lines and columns of the YAML text:
 *
 * <pre>{@code
 * Report report = validator.validate(YamlDocuments.read(bytes, JsonLimits.DEFAULT));
 * }</pre>
 *
 * <p>Scalars mean what the core schema says ({@code yes} and {@code 2027-01-31} are strings).
 * Aliases stand for what they refer to and merge keys ({@code <<}) for its members, all within the
 * limits, so that a few lines cannot become gigabytes. A key becomes a name as it is written. Tags
 * of one's own ({@code !secret}) are passed over. What JSON cannot say is a fault: keys that are no
 * scalars, infinity. A file is one document; an empty one is null. Thread-safe.
 */
public final class YamlDocuments {
  private YamlDocuments() {}

  /**
   * Reads a text.
   *
   * @param yaml UTF-8, with or without a byte order mark
   * @param limits those of depth and values hold after aliases are followed
   * @throws JsonSyntaxException if it is not YAML, or more than JSON or the limits allow
   */
  public static JsonDocument read(byte[] yaml, JsonLimits limits) {
    if (yaml.length > limits.maxBytes()) {
      throw YamlFaults.start(
          JsonSyntaxException.Kind.LIMIT,
          "the text has more than the " + limits.maxBytes() + " bytes that are read");
    }
    String text = decode(yaml);
    try {
      Node root = YamlTree.read(text, limits);
      return root == null
          ? JsonDocument.parse("null", limits).withoutPlaces()
          : new YamlTranslation(limits).document(root);
    } catch (YamlEngineException e) {
      throw YamlFaults.of(e, text);
    }
  }

  private static String decode(byte[] yaml) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw YamlFaults.start(
          JsonSyntaxException.Kind.ENCODING, "malformed UTF-8; save the text as UTF-8");
    }
  }
}
