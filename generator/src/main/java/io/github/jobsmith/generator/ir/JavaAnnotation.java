package io.github.jobsmith.generator.ir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation of a generated type.
 *
 * @param type the qualified name of its class
 * @param values its elements: strings, integers, booleans, and lists of these, by name
 */
public record JavaAnnotation(String type, Map<String, Literal> values) {
  public JavaAnnotation {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
