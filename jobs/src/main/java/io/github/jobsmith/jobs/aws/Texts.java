package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.SourcePlaces;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All texts of one command line, one after the other. */
final class Texts {
  private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
  private final List<Text> texts = new ArrayList<>();

  Text add(String name, byte[] bytes, boolean secret) {
    Text text = new Text(name, bytes, whole.size(), secret);
    texts.add(text);
    whole.writeBytes(bytes);
    whole.write('\n');
    return text;
  }

  /** Returns a part of all texts. */
  String text(int start, int end) {
    return new String(whole.toByteArray(), start, end - start, StandardCharsets.UTF_8);
  }

  /** Returns a builder of places in the texts. */
  SourcePlaces.Builder places() {
    SourcePlaces.Builder places = new SourcePlaces.Builder(whole.toByteArray());
    for (Text text : texts) {
      places.section(text.base(), text.name());
    }
    return places;
  }
}
