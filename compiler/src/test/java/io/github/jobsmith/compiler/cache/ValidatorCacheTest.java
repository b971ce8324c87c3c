package io.github.jobsmith.compiler.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.compiler.ValidatorClasses;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorCacheTest {
  private static final CacheSpace SPACE = new CacheSpace(4_000, 3);
  private static final byte[] TEXT = utf8("{}");

  @TempDir private Path dir;
  private Path cacheDirectory = Path.of("");
  private Path document = Path.of("");

  @BeforeEach
  void files() throws IOException {
    cacheDirectory = dir.resolve("a/b/cache");
    document = Files.write(dir.resolve("other.json"), TEXT);
  }

  private ValidatorCache cache() throws IOException {
    return ValidatorCache.open(cacheDirectory, SPACE);
  }

  private CachedValidator compiled(int size) {
    return new CachedValidator(
        new ValidatorClasses("p.A", Map.of("p.A", new byte[size])),
        Map.of(document, TEXT),
        List.of("a warning"),
        List.of("email"));
  }

  private Path onlyEntry() throws IOException {
    return entries().get(0);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cacheDirectory)) {
      return files.sorted().toList();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("an entry is found by request and content, by any later process")
  void storeAndFind() throws IOException {
    cache().store("request", TEXT, compiled(5));
    CachedValidator found = cache().find("request", TEXT).orElseThrow();
    assertThat(found.classes().validatorClass()).isEqualTo("p.A");
    assertThat(found.classes().classFiles()).containsOnlyKeys("p.A");
    assertThat(found.classes().classFiles().get("p.A")).hasSize(5);
    assertThat(found.warnings()).containsExactly("a warning");
    assertThat(found.documents()).containsOnlyKeys(document);
    assertThat(cache().find("request 2", TEXT)).isEmpty();
    assertThat(cache().find("request", utf8("[]"))).isEmpty();
  }

  @Test
  @DisplayName("a changed document, of the same length or not, or a removed one, is not a hit")
  void changedDocuments() throws IOException {
    cache().store("request", TEXT, compiled(5));
    for (String other : new String[] {"[]", "{} "}) {
      Files.writeString(document, other);
      assertThat(cache().find("request", TEXT)).isEmpty();
    }
    Files.write(document, TEXT);
    assertThat(cache().find("request", TEXT)).isPresent();
    Files.delete(document);
    assertThat(cache().find("request", TEXT)).isEmpty();
  }

  @Test
  @DisplayName("a schema that changed while it was compiled is not stored")
  void changedMeanwhile() throws IOException {
    Files.writeString(document, "[]");
    cache().store("request", TEXT, compiled(5));
    assertThat(entries()).isEmpty();
  }

  @Test
  @DisplayName("a changed byte, a truncated entry or another format is ignored and replaced")
  void broken() throws IOException {
    cache().store("request", TEXT, compiled(5));
    Path entry = onlyEntry();
    byte[] good = Files.readAllBytes(entry);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x40;
      Files.write(entry, bad);
      assertThat(cache().find("request", TEXT)).as("byte %d", i).isEmpty();
      Files.write(entry, Arrays.copyOf(good, i));
      assertThat(cache().find("request", TEXT)).as("first %d bytes", i).isEmpty();
    }
    cache().store("request", TEXT, compiled(6));
    assertThat(cache().find("request", TEXT)).isPresent();
    assertThat(entries()).containsExactly(entry);
  }

  @Test
  @DisplayName("foreign lengths and counts neither fail nor exhaust the memory")
  void foreign() throws IOException {
    for (int number : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 30}) {
      byte[] rest = ByteBuffer.allocate(15).putInt(7).put(utf8("request")).putInt(number).array();
      CRC32 sum = new CRC32();
      sum.update(rest);
      byte[] entry =
          ByteBuffer.allocate(31)
              .putLong(0x4A53436163686501L)
              .putLong(sum.getValue())
              .put(rest)
              .array();
      assertThat(CacheEntry.read(entry, "request")).isNull();
    }
  }

  @Test
  @DisplayName("an entry that is a directory or a link is ignored")
  void notAFile() throws IOException {
    cache().store("request", TEXT, compiled(5));
    Path entry = onlyEntry();
    Path elsewhere = Files.move(entry, dir.resolve("elsewhere"));
    Files.createSymbolicLink(entry, elsewhere);
    assertThat(cache().find("request", TEXT)).isEmpty();
    Files.delete(entry);
    Files.createDirectory(entry);
    assertThat(cache().find("request", TEXT)).isEmpty();
  }

  @Test
  @DisplayName("the least recently used entries are removed if there are too many")
  void room() throws IOException {
    for (int i = 0; i < 3; i++) {
      cache().store("request " + i, TEXT, compiled(5));
      for (Path entry : entries()) {
        FileTime before = Files.getLastModifiedTime(entry);
        Files.setLastModifiedTime(entry, FileTime.fromMillis(before.toMillis() - 60_000));
      }
    }
    assertThat(cache().find("request 0", TEXT)).isPresent();
    cache().store("request 3", TEXT, compiled(5));
    assertThat(entries()).hasSize(3);
    assertThat(cache().find("request 0", TEXT)).isPresent();
    assertThat(cache().find("request 1", TEXT)).isEmpty();
    assertThat(cache().find("request 3", TEXT)).isPresent();
  }

  @Test
  @DisplayName("neither one entry nor all together are larger than allowed")
  void bytes() throws IOException {
    cache().store("huge", TEXT, compiled(2_000));
    assertThat(entries()).isEmpty();
    ValidatorCache many = ValidatorCache.open(cacheDirectory, new CacheSpace(4_000, 100));
    for (int i = 0; i < 10; i++) {
      many.store("request " + i, TEXT, compiled(700));
    }
    long bytes = 0;
    for (Path entry : entries()) {
      bytes += Files.size(entry);
    }
    assertThat(bytes).isBetween(2_000L, 4_000L);
  }

  @Test
  @DisplayName("old unfinished entries are removed, recent ones and other files are kept")
  void drafts() throws IOException {
    ValidatorCache cache = cache();
    Path old = Files.createFile(cacheDirectory.resolve("1-a.draft"));
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    Path young = Files.createFile(cacheDirectory.resolve("1-b.draft"));
    Path notes = Files.createFile(cacheDirectory.resolve("notes.txt"));
    Files.setLastModifiedTime(notes, FileTime.fromMillis(0));
    cache.store("request", TEXT, compiled(5));
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(notes).exists();
  }

  @Test
  @DisplayName("many at once: the second uses the directory that the first has created")
  void concurrentlyCreated() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 200; i++) {
        Path directory = dir.resolve("parent" + i).resolve("cache");
        Callable<ValidatorCache> open = () -> ValidatorCache.open(directory);
        for (Future<ValidatorCache> result : pool.invokeAll(Collections.nCopies(8, open))) {
          assertThat(result.get()).isNotNull();
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("many at once: every hit is complete")
  void concurrent() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String request = "request " + i % 5;
      int size = 100 + i % 5;
      tasks.add(
          () -> {
            cache().store(request, TEXT, compiled(size));
            return cache()
                .find(request, TEXT)
                .map(found -> found.classes().classFiles().get("p.A").length == size)
                .orElse(true);
          });
    }
    try {
      for (Future<Boolean> result : pool.invokeAll(tasks)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(entries()).hasSizeLessThanOrEqualTo(11);
  }

  @Test
  @DisplayName(
      "the directory is created for this user only, and one writable by others is rejected")
  void permissions() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    cache();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cacheDirectory)))
        .isEqualTo("rwx------");
    for (String open : new String[] {"rwxrwx---", "rwx---rwx"}) {
      Files.setPosixFilePermissions(cacheDirectory, PosixFilePermissions.fromString(open));
      assertThatExceptionOfType(UnsafeDirectoryException.class)
          .isThrownBy(this::cache)
          .withMessage(cacheDirectory + " is writable by others (run chmod go-w)");
    }
    Files.setPosixFilePermissions(cacheDirectory, PosixFilePermissions.fromString("rwxr-xr-x"));
    cache();
  }

  @Test
  @DisplayName("a directory of another user is rejected")
  void owner() throws IOException {
    boolean root = "root".equals(System.getProperty("user.name"));
    // Root can change the owner of a directory; other users find one that is not theirs.
    Path foreign = root ? Files.createDirectory(dir.resolve("foreign")) : Path.of("/etc");
    assumeTrue(Files.isDirectory(foreign), "no directory of another user");
    if (root) {
      Files.setAttribute(foreign, "unix:uid", 12_345);
    }
    assertThatExceptionOfType(UnsafeDirectoryException.class)
        .isThrownBy(() -> ValidatorCache.open(foreign))
        .withMessageContaining("belongs to another user");
  }

  @Test
  @DisplayName("a file in place of the directory is an ordinary I/O error")
  void file() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ValidatorCache.open(document))
        .isNotInstanceOf(UnsafeDirectoryException.class);
  }
}
