package io.github.jobsmith.jackson;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/**
 * Writes models with a Jackson generator, in any format:
 *
 * <pre>{@code
 * try (JsonGenerator out = new YAMLMapper().createGenerator(file)) {
 *   JacksonModels.write(job, out);
 * }
 * }</pre>
 *
 * <p>Thread-safe. See {@link JacksonDocuments} for the opposite direction: {@code
 * Job.read(document)}.
 */
public final class JacksonModels {
  private JacksonModels() {}

  /**
   * Writes one value; the generator stays open.
   *
   * @throws tools.jackson.core.JacksonException if the generator fails
   */
  public static void write(JsonWritable model, JsonGenerator out) {
    JsonWriter json = new JsonWriter();
    model.writeTo(json);
    write(json.toDocument(JsonLimits.DEFAULT), 0, out);
  }

  /** Recursive; the limits of a document bound the depth. */
  private static void write(JsonDocument doc, int node, JsonGenerator out) {
    switch (doc.kind(node)) {
      case NULL -> out.writeNull();
      case BOOLEAN -> out.writeBoolean(doc.booleanValue(node));
      case STRING -> out.writeString(doc.string(node));
      case NUMBER -> number(doc, node, out);
      case ARRAY -> {
        out.writeStartArray();
        for (int item = node + 1, end = doc.next(node); item < end; item = doc.next(item)) {
          write(doc, item, out);
        }
        out.writeEndArray();
      }
      case OBJECT -> {
        out.writeStartObject();
        for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
          out.writeName(doc.name(member));
          write(doc, member, out);
        }
        out.writeEndObject();
      }
    }
  }

  private static void number(JsonDocument doc, int node, JsonGenerator out) {
    if (doc.isLong(node)) {
      out.writeNumber(doc.longValue(node));
      return;
    }
    BigDecimal value = doc.decimal(node);
    if (value.scale() == 0) {
      out.writeNumber(value.unscaledValue());
    } else {
      out.writeNumber(value);
    }
  }
}
