package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;

/** Errors that are found in several places. */
final class YamlFaults {
  private YamlFaults() {}

  static JsonSyntaxException at(YamlText text, int offset, Kind kind, String message) {
    return JsonSyntaxException.at(kind, message, text.bytes(), offset);
  }

  static JsonSyntaxException loneSurrogate(YamlText text, YamlNode node) {
    return at(text, node.start(), Kind.ENCODING, "an unpaired surrogate is not a character");
  }

  static String tooDeep(JsonLimits limits) {
    return "mappings and sequences are nested more than " + limits.maxDepth() + " deep";
  }

  static String tooMany(JsonLimits limits) {
    return "the text has more than "
        + limits.maxNodes()
        + (limits.maxNodes() == 1 ? " value" : " values");
  }
}
