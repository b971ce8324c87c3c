package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the suite; schemas and instances are kept as in its files. */
public final class SuiteFiles {
  /** The directory in the shared material. */
  static final String SUITE = "json-schema-test-suite";

  private SuiteFiles() {}

  /**
   * Returns every group of a dialect, in the order of the files; the test is skipped without the
   * suite.
   */
  public static List<SuiteGroup> of(Dialect dialect) {
    Path directory = Shared.require(SUITE).resolve("tests").resolve(dialect.directory());
    return jsonFiles(directory).stream()
        .flatMap(file -> groups(dialect, directory, file).stream())
        .toList();
  }

  /** Returns every JSON file below a directory, sorted. */
  static List<Path> jsonFiles(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the relative path {@code a/b.json} of a file. */
  static String relative(Path directory, Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private static List<SuiteGroup> groups(Dialect dialect, Path directory, Path file) {
    String name = relative(directory, file);
    byte[] text = Shared.read(file).getBytes(StandardCharsets.UTF_8);
    JsonDocument all = JsonDocument.parse(text);
    List<SuiteGroup> groups = new ArrayList<>();
    for (int group = 1; group < all.next(0); group = all.next(group)) {
      String title = all.string(member(all, group, "description"));
      List<SuiteCase> cases = new ArrayList<>();
      int tests = member(all, group, "tests");
      for (int test = tests + 1; test < all.next(tests); test = all.next(test)) {
        cases.add(
            new SuiteCase(
                name + ": " + title + ": " + all.string(member(all, test, "description")),
                slice(all, text, member(all, test, "data")),
                all.booleanValue(member(all, test, "valid"))));
      }
      String schema = slice(all, text, member(all, group, "schema"));
      groups.add(new SuiteGroup(dialect, name, title, schema, List.copyOf(cases)));
    }
    return groups;
  }

  private static int member(JsonDocument document, int object, String name) {
    return document.find(object, MemberName.of(name));
  }

  private static String slice(JsonDocument document, byte[] text, int node) {
    int start = document.offset(node);
    return new String(text, start, document.endOffset(node) - start, StandardCharsets.UTF_8);
  }
}
