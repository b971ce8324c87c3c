package io.github.jobsmith.schema;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Finds the rule of a violation that another implementation reports. */
final class RuleLookup {

  private final JsonNode schema;

  RuleLookup(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * Returns the outermost rule on the path to the failed keyword: a rule of an applicator applies
   * to everything below it.
   */
  String rule(Error error) {
    String[] tokens = error.getSchemaLocation().getFragment().toString().substring(1).split("/");
    JsonNode node = schema;
    for (String token : tokens) {
      JsonNode reference = node.path("x-rules").path(token);
      if (!reference.isMissingNode()) {
        return named(reference, error);
      }
      node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
    }
    return schema.path("x-rule-defaults").path(error.getKeyword()).asString(error.getKeyword());
  }

  private static String named(JsonNode reference, Error error) {
    if (reference.isString()) {
      return reference.stringValue();
    }
    return reference
        .path("rule")
        .asString(reference.path("members").path(String.valueOf(error.getProperty())).asString(""));
  }
}
