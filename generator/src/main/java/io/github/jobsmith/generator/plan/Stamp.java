package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the content of a generated file. If size and time are equal, so is the content; the
 * checksum is only used if they differ, for example after a directory was restored from a cache.
 *
 * @param checksum of the content
 * @param size in bytes
 * @param time of the last change, in microseconds since the epoch
 */
record Stamp(String checksum, long size, long time) {
  /** Returns the stamp of a file that was just written. */
  static Stamp of(SourceFile content, Path file) throws IOException {
    byte[] bytes = content.bytes();
    return new Stamp(Checksum.of(bytes), bytes.length, time(attributes(file)));
  }

  /** Parses the result of {@link #toString()}; returns null for any other text. */
  static @Nullable Stamp parse(String text) {
    String[] parts = text.split(",");
    try {
      return parts.length == 3
          ? new Stamp(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]))
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether a file is unchanged since it was stamped. */
  boolean matches(Path file) {
    try {
      BasicFileAttributes attributes = attributes(file);
      return attributes.isRegularFile()
          && attributes.size() == size
          && (time(attributes) == time || Checksum.of(Files.readAllBytes(file)).equals(checksum));
    } catch (IOException e) {
      return false;
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static long time(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
  }

  @Override
  public String toString() {
    return checksum + "," + size + "," + time;
  }
}
