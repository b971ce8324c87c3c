package io.github.jobsmith.generator.plan;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Identifies content: two 32-bit checksums and the length, in hexadecimal digits. Detects edits,
 * but is not cryptographic: an attacker needs no collision to change what is generated, and a
 * digest is slower at the start of a build.
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
