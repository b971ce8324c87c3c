package io.github.jobsmith.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises {@code file://} and {@code fileb://}, which the AWS CLI reads in options only. */
public final class FileReference {
  private static final byte[] TEXT = "file://".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BINARY = "fileb://".getBytes(StandardCharsets.UTF_8);

  private FileReference() {}

  /** Whether a text begins with a reference. */
  public static boolean begins(String text) {
    return text.startsWith("file://") || text.startsWith("fileb://");
  }

  /** Whether a text in UTF-8 begins with a reference. */
  public static boolean begins(byte[] text) {
    return begins(text, TEXT) || begins(text, BINARY);
  }

  private static boolean begins(byte[] text, byte[] prefix) {
    return text.length >= prefix.length
        && Arrays.equals(text, 0, prefix.length, prefix, 0, prefix.length);
  }
}
