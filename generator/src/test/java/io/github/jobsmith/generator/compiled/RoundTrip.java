package io.github.jobsmith.generator.compiled;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads JSON as a generated type, and writes it again. */
final class RoundTrip {
  private final Method read;

  RoundTrip(Class<?> type) {
    try {
      this.read = type.getMethod("read", JsonDocument.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the model of some JSON. */
  JsonWritable read(String json) {
    try {
      return (JsonWritable) read.invoke(null, JsonDocument.parse(json));
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Describes a failure: an exception, different JSON, or unequal models; null if there is none.
   */
  @Nullable String fault(String json) {
    JsonWritable model;
    try {
      model = read(json);
    } catch (RuntimeException e) {
      return e + " for " + shortened(json);
    }
    String written = model.toJson();
    if (!JsonValue.parse(written).equals(JsonValue.parse(json))) {
      return shortened(json) + " is written as " + shortened(written);
    }
    JsonWritable again = read(written);
    return again.equals(model) && again.hashCode() == model.hashCode()
        ? null
        : "not equal when read again: " + shortened(json);
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
