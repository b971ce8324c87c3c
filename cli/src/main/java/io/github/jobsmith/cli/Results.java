package io.github.jobsmith.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as buffered UTF-8, which says when nobody reads it any more. */
final class Results {
  static final String NAME = "<stdout>";

  private final Writer writer;

  Results(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  Writer writer() {
    return writer;
  }

  void print(String text) throws OutputException {
    try {
      writer.append(text).flush();
    } catch (IOException e) {
      throw OutputException.of(NAME, e);
    }
  }
}
