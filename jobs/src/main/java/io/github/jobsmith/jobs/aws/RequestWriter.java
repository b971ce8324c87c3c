package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.SourcePlaces.Form;
import java.math.BigDecimal;

/** Writes a request as JSON and records the places of its parts. For one request. */
final class RequestWriter {
  private static final int NO_USE = -1;

  private final JsonWriter out = new JsonWriter();
  private final Texts texts;
  private final SourcePlaces.Builder places;

  private final UncertainNames uncertain;

  RequestWriter(Texts texts, UncertainNames uncertain) {
    this.texts = texts;
    this.uncertain = uncertain;
    this.places = texts.places();
  }

  /**
   * Returns the request.
   *
   * @throws io.github.jobsmith.json.JsonSyntaxException if it exceeds a limit
   */
  JsonDocument document(Value root, JsonLimits limits) {
    write(root);
    JsonDocument written = JsonDocument.parse(out.toByteArray(), limits).withPlaces(places.build());
    return uncertain.marked(written);
  }

  private void write(Value value) {
    if (value instanceof Value.Copy copy) {
      copy(copy);
      return;
    }
    places.add(out.size(), value.start(), value.end());
    if (value instanceof Value.Str text) {
      out.string(text.text());
    } else if (value instanceof Value.Num number) {
      out.number(number.number());
    } else if (value instanceof Value.Bool bool) {
      out.bool(bool.bool());
    } else if (value instanceof Value.Items list) {
      out.startArray();
      list.items().forEach(this::write);
      out.endArray();
    } else if (value instanceof Value.Members object) {
      out.startObject();
      for (Value.Member member : object.members()) {
        places.add(out.size(), member.start(), member.end());
        out.name(member.name());
        write(member.value());
      }
      out.endObject();
    }
  }

  private void copy(Value.Copy value) {
    JsonDocument document = value.document();
    int node = value.node();
    int offset = document.offset(node);
    SourcePlaces source = document.source();
    Form form = source == null ? Form.OTHER : source.form(offset);
    places.add(out.size(), value.start(), value.end(), NO_USE, form);
    if (document.isObject(node)) {
      out.startObject();
      for (int member = node + 1; member < document.next(node); member = document.next(member)) {
        member(value.at(member));
      }
      out.endObject();
    } else if (document.isArray(node)) {
      out.startArray();
      for (int item = node + 1; item < document.next(node); item = document.next(item)) {
        copy(value.at(item));
      }
      out.endArray();
    } else if (document.isUnknown(node)) {
      // Its text has a placeholder, so that it is unknown in the request, too.
      out.string(texts.text(value.start(), value.end()));
    } else if (form == Form.PLAIN && document.isString(node)) {
      plain(document.string(node), value.old());
    } else {
      out.value(document, node);
    }
  }

  private void member(Value.Copy value) {
    JsonDocument document = value.document();
    int offset = document.nameOffset(value.node());
    SourcePlaces source = document.source();
    int start = value.base() + (source == null ? offset : source.start(offset));
    int end =
        value.base() + (source == null ? document.nameEndOffset(value.node()) : source.end(offset));
    if (source == null) {
      places.add(out.size(), start, end);
    } else {
      places.add(out.size(), start, end, NO_USE, source.form(offset));
    }
    out.name(uncertain.name(value, start, end));
    copy(value);
  }

  /** Writes a YAML scalar without quotes as the AWS CLI reads it. JSON has no dates. */
  private void plain(String text, boolean old) {
    switch (YamlReading.of(text, old)) {
      case NUMBER -> {
        BigDecimal number = YamlReading.number(text, old);
        if (number == null) {
          out.string(text);
        } else {
          out.number(number);
        }
      }
      case BOOLEAN -> out.bool(YamlReading.bool(text));
      default -> out.string(text);
    }
  }
}
