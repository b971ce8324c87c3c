package io.github.jobsmith.generator.network;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UnavailableDocumentException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A lock file: the digest of each document. A file that does not exist is one without documents.
 * Not thread-safe.
 */
final class LockFile {
  private static final String VERSION = "version";
  private static final String DOCUMENTS = "documents";
  private static final String ALGORITHM = "sha256:";
  private static final int DIGITS = 64;

  private final Path file;
  private final boolean frozen;
  private SortedMap<String, String> digests;

  private LockFile(Path file, boolean frozen, SortedMap<String, String> digests) {
    this.file = file;
    this.frozen = frozen;
    this.digests = digests;
  }

  /**
   * Reads a lock file.
   *
   * @param frozen whether no document can be added
   * @throws SchemaException if it exists and cannot be read, with all errors
   */
  static LockFile read(Path file, boolean frozen) throws SchemaException {
    return new LockFile(file, frozen, digests(file));
  }

  private static SortedMap<String, String> digests(Path file) throws SchemaException {
    SortedMap<String, String> digests = new TreeMap<>();
    if (!Files.exists(file)) {
      return digests;
    }
    Diagnostics diagnostics = new Diagnostics();
    try {
      JsonTree tree = SchemaLoader.standard().read(SchemaSource.file(file));
      if (tree instanceof JsonTree.Obj root
          && root.get(VERSION) instanceof JsonTree.Num version
          && version.text().equals("1")
          && root.get(DOCUMENTS) instanceof JsonTree.Obj documents
          && root.members().size() == 2) {
        documents
            .members()
            .forEach((uri, member) -> digest(uri, member.value(), digests, diagnostics));
      } else {
        fault(diagnostics, tree.location(), "this is not a lock file of version 1");
      }
    } catch (SchemaReadException e) {
      String message = String.valueOf(e.getMessage()).replace("the schema ", "the lock file ");
      diagnostics.error(e.location(), "", message, e.hint());
    }
    diagnostics.throwIfErrors();
    return digests;
  }

  private static void digest(
      String uri, JsonTree value, SortedMap<String, String> digests, Diagnostics diagnostics) {
    if (value instanceof JsonTree.Str text && isDigest(text.value())) {
      digests.put(uri, text.value());
    } else {
      fault(
          diagnostics,
          value.location(),
          "the digest of " + Printable.quoted(uri) + " is not sha256: with 64 hexadecimal digits");
    }
  }

  private static boolean isDigest(String text) {
    return text.length() == ALGORITHM.length() + DIGITS
        && text.startsWith(ALGORITHM)
        && text.chars()
            .skip(ALGORITHM.length())
            .allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  private static void fault(Diagnostics diagnostics, SourceLocation at, String message) {
    diagnostics.error(at, "", message, "restore the file, or delete it to record all documents");
  }

  /**
   * Refuses a document that need not be loaded at all.
   *
   * @throws UnavailableDocumentException if the file is frozen and does not have the document
   */
  void checkBefore(String uri) throws UnavailableDocumentException {
    if (frozen && !digests.containsKey(uri)) {
      throw new UnavailableDocumentException(
          "the lock file "
              + shown()
              + (Files.exists(file) ? " has no digest of it" : " does not exist"),
          "add it in a run in which the lock file is not frozen");
    }
  }

  /**
   * Checks the content of a document, or records it.
   *
   * @throws UnavailableDocumentException if it is not the recorded one, or cannot be recorded
   */
  void accept(String uri, byte[] content) throws UnavailableDocumentException {
    String digest = digest(content);
    String expected = digests.get(uri);
    if (expected == null) {
      record(uri, digest);
    } else if (!expected.equals(digest)) {
      throw new UnavailableDocumentException(
          "it has changed: its digest is "
              + digest
              + ", but the lock file "
              + shown()
              + " has "
              + expected,
          "if the change is intended, delete this entry of the lock file");
    }
  }

  private static String digest(byte[] content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return ALGORITHM + HexFormat.of().formatHex(sha.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void record(String uri, String digest) throws UnavailableDocumentException {
    try {
      // Another process may have added documents in the meantime.
      SortedMap<String, String> all = digests(file);
      String other = all.putIfAbsent(uri, digest);
      if (other == null) {
        write(all);
      }
      digests = all;
      if (other != null && !other.equals(digest)) {
        throw new UnavailableDocumentException(
            "another process has recorded another content in " + shown(), "try again");
      }
    } catch (SchemaException e) {
      throw new UnavailableDocumentException(
          "the lock file " + shown() + " can no longer be read", "restore it");
    } catch (UnavailableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnavailableDocumentException(
          "its digest cannot be written to "
              + shown()
              + ": "
              + Printable.escape(IoFaults.reason(e)),
          "make the file and its directory writable, or use a frozen lock file");
    }
  }

  /** Replaces the file as a whole. */
  private void write(SortedMap<String, String> all) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String thread = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    Path draft = target.resolveSibling("." + target.getFileName() + "." + thread + ".tmp");
    try {
      Files.write(draft, text(all));
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] text(SortedMap<String, String> all) {
    StringJoiner lines =
        new StringJoiner(",\n", "{\n  \"version\": 1,\n  \"documents\": {\n", "\n  }\n}\n");
    for (Map.Entry<String, String> entry : all.entrySet()) {
      String uri = JsonValue.of(entry.getKey()).toString();
      lines.add("    " + uri + ": \"" + entry.getValue() + '"');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String shown() {
    return Printable.escape(file.toString());
  }
}
