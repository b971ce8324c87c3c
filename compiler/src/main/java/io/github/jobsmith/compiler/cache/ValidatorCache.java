package io.github.jobsmith.compiler.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A cache of compiled schemas in a directory. A hit loads neither the generator nor javac.
 *
 * <p>An entry is found by the request and the content of the schema, and is valid only while all
 * its source files are unchanged. Entries are compared by content, not by hash. A damaged or
 * unknown entry is ignored and replaced. Safe for several processes and threads: entries are
 * created atomically.
 *
 * <p>Entries are code, so only this user may be able to write to the directory: {@link #open}
 * rejects other directories.
 */
public final class ValidatorCache {
  private final Path directory;
  private final CacheSpace space;

  private ValidatorCache(Path directory, CacheSpace space) {
    this.directory = directory;
    this.space = space;
  }

  /**
   * Opens a cache of at most 128 MiB and 500 entries.
   *
   * @param directory created for this user only if it does not exist
   * @throws IOException if it cannot be created
   * @throws UnsafeDirectoryException if other users can write to it, or it belongs to another user
   */
  public static ValidatorCache open(Path directory) throws IOException {
    return open(directory, new CacheSpace(128 << 20, 500));
  }

  static ValidatorCache open(Path directory, CacheSpace space) throws IOException {
    return new ValidatorCache(PrivateDirectory.open(directory), space);
  }

  /**
   * Returns the validator that an earlier run stored; empty if there is none.
   *
   * @param request what was requested: options, versions, names
   * @param schema content of the schema
   */
  public Optional<CachedValidator> find(String request, byte[] schema) {
    Path file = file(request, schema);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > space.maxEntry()) {
        return Optional.empty();
      }
      CachedValidator found = CacheEntry.read(Files.readAllBytes(file), request);
      if (found == null || !isCurrent(found)) {
        return Optional.empty();
      }
      // Entries are removed in the order of their last use.
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(found);
    } catch (IOException e) {
      // Treated as missing: the caller compiles the schema again.
      return Optional.empty();
    }
  }

  /**
   * Stores a compiled schema, unless one of its files has changed in the meantime or the entry is
   * too large.
   *
   * @throws IOException if it cannot be written
   */
  public void store(String request, byte[] schema, CachedValidator compiled) throws IOException {
    byte[] entry = CacheEntry.write(compiled, request);
    if (entry.length <= space.maxEntry() && isCurrent(compiled)) {
      space.write(file(request, schema), entry);
    }
  }

  private static boolean isCurrent(CachedValidator compiled) throws IOException {
    for (Map.Entry<Path, byte[]> document : compiled.documents().entrySet()) {
      byte[] content = document.getValue();
      Path file = document.getKey();
      if (!Files.isRegularFile(file)
          || Files.size(file) != content.length
          || !Arrays.equals(Files.readAllBytes(file), content)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name only has to be well distributed: the request is compared with the content of the
   * entry.
   */
  private Path file(String request, byte[] schema) {
    CRC32 name = new CRC32();
    name.update(request.getBytes(StandardCharsets.UTF_8));
    CRC32 content = new CRC32();
    content.update(schema);
    return directory.resolve(
        Long.toHexString(name.getValue() << Integer.SIZE | content.getValue()) + CacheSpace.SUFFIX);
  }
}
