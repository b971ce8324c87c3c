package io.github.jobsmith.cli.process;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as buffered UTF-8 that detects when its reader has closed it. */
public final class Results {
  public static final String NAME = "<stdout>";

  private final Writer writer;

  public Results(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  public Writer writer() {
    return writer;
  }

  public void print(String text) throws OutputException {
    try {
      writer.append(text).flush();
    } catch (IOException e) {
      throw OutputException.of(NAME, e);
    }
  }
}
