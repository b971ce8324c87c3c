package io.github.jobsmith.generator.plan;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a content is known by: two checksums of 32 bits and the length, in hexadecimal digits. It
 * guards against edits, not against people, who need no collision to change what is generated; and
 * a build that has just begun works out a digest some ten times slower.
 */
final class Checksum {
  private Checksum() {}

  static String of(byte[] content) {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    first.update(content);
    second.update(content);
    return Long.toHexString(first.getValue() << 32 | second.getValue())
        + '-'
        + Integer.toHexString(content.length);
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
