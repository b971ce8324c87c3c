package io.github.jobsmith.report;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Estimates the size that text has when it is compressed with gzip, from what was added so far. */
final class GzipSize {
  private final Deflater deflater = new Deflater();
  private final byte[] buffer = new byte[8192];

  /** Adds text and returns the number of bytes, without those that are not yet compressed. */
  long add(CharSequence text) {
    deflater.setInput(text.toString().getBytes(StandardCharsets.UTF_8));
    while (!deflater.needsInput()) {
      deflater.deflate(buffer);
    }
    return deflater.getBytesWritten();
  }

  /** Frees the memory outside of the heap; nothing can be added any more. */
  void end() {
    deflater.end();
  }
}
