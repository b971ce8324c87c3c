package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;

/** Errors that are found in several places. */
final class YamlFaults {
  private YamlFaults() {}

  static JsonSyntaxException at(
      YamlText text, int offset, Kind kind, MessageKey key, Object... values) {
    return at(text, offset, kind, Sentence.of(key, values));
  }

  static JsonSyntaxException at(YamlText text, int offset, Kind kind, Sentence message) {
    return JsonSyntaxException.at(kind, message, text.bytes(), offset);
  }

  static JsonSyntaxException loneSurrogate(YamlText text, YamlNode node) {
    return at(text, node.start(), Kind.ENCODING, MessageKey.YAML_SURROGATE);
  }

  static Sentence tooDeep(JsonLimits limits) {
    return Sentence.of(MessageKey.YAML_TOO_DEEP, limits.maxDepth());
  }

  static Sentence tooMany(JsonLimits limits) {
    return Sentence.of(
        limits.maxNodes() == 1 ? MessageKey.JSON_TOO_MANY_ONE : MessageKey.JSON_TOO_MANY,
        limits.maxNodes());
  }
}
