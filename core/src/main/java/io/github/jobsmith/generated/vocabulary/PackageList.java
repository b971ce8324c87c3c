package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.json.JsonDocument;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The package versions that a request lists by ARN. Read on first use. */
final class PackageList {
  private static final String PACKAGE = ":package/";
  private static final String VERSION = "/version/";

  private final JsonDocument doc;
  private final int array;
  private final String label;
  private boolean readable = true;
  private @Nullable Set<String> known;

  /**
   * Creates a list.
   *
   * @param array the node, or -1 if there is no list
   * @param label its name in messages
   */
  PackageList(JsonDocument doc, int array, String label) {
    this.doc = doc;
    this.array = array;
    this.label = label;
  }

  String label() {
    return label;
  }

  int size() {
    return array < 0 ? 0 : doc.size(array);
  }

  /**
   * Whether it contains a version; also true if an entry is malformed, which is reported elsewhere.
   */
  boolean mayContain(String name, String version) {
    Set<String> entries = known;
    if (entries == null) {
      entries = read();
      known = entries;
    }
    return !readable || entries.contains(name + VERSION + version);
  }

  private Set<String> read() {
    Set<String> entries = new HashSet<>();
    if (array >= 0 && !doc.isArray(array)) {
      readable = false;
    } else if (array >= 0) {
      int end = doc.next(array);
      for (int entry = array + 1; entry < end; entry = doc.next(entry)) {
        String text = doc.isString(entry) ? doc.string(entry) : "";
        int name = text.indexOf(PACKAGE) + PACKAGE.length();
        int version = text.indexOf(VERSION, name);
        if (name < PACKAGE.length()
            || version <= name
            || version + VERSION.length() == text.length()) {
          readable = false;
        } else {
          entries.add(text.substring(name));
        }
      }
    }
    return entries;
  }
}
