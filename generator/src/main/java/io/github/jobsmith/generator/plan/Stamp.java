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
 * What a generated file is known by. Where size and time are those of the stamp, so is the content;
 * it is read only where they are not, as in a directory that was restored from a cache.
 *
 * @param checksum of the content
 * @param size in bytes
 * @param time of the last change, in microseconds of the epoch
 */
record Stamp(String checksum, long size, long time) {
  /** The stamp of a file that has just been written. */
  static Stamp of(SourceFile content, Path file) throws IOException {
    byte[] bytes = content.bytes();
    return new Stamp(Checksum.of(bytes), bytes.length, time(attributes(file)));
  }

  /** Reads what {@link #toString()} wrote; null for anything else, which no file matches. */
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

  /** Whether a file is as it was when it was stamped. */
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
