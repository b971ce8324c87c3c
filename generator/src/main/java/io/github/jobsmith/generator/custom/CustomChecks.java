package io.github.jobsmith.generator.custom;

import io.github.jobsmith.text.Printable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats and keywords of the application, by name. Immutable. */
public final class CustomChecks {
  /** No formats and keywords. */
  public static final CustomChecks NONE = new CustomChecks(Map.of(), Map.of());

  private final Map<String, CustomReference> formats;
  private final Map<String, CustomReference> keywords;

  private CustomChecks(
      Map<String, CustomReference> formats, Map<String, CustomReference> keywords) {
    this.formats = formats;
    this.keywords = keywords;
  }

  /**
   * Returns a copy with a format.
   *
   * @throws IllegalArgumentException if there is one with its name
   */
  public CustomChecks withFormat(CustomReference format) {
    return new CustomChecks(with(formats, format, "format"), keywords);
  }

  /**
   * Returns a copy with a keyword.
   *
   * @throws IllegalArgumentException if there is one with its name
   */
  public CustomChecks withKeyword(CustomReference keyword) {
    return new CustomChecks(formats, with(keywords, keyword, "keyword"));
  }

  private static Map<String, CustomReference> with(
      Map<String, CustomReference> map, CustomReference reference, String what) {
    Map<String, CustomReference> more = new TreeMap<>(map);
    if (more.put(reference.name(), reference) != null) {
      throw new IllegalArgumentException(
          "there are two definitions of the " + what + " " + reference.name());
    }
    return Collections.unmodifiableMap(more);
  }

  /** Returns the format with a name, or null if there is none. */
  public @Nullable CustomReference format(String name) {
    return formats.get(name);
  }

  /** Returns the keyword with a name, or null if there is none. */
  public @Nullable CustomReference keyword(String name) {
    return keywords.get(name);
  }

  /** Returns the names of the formats, sorted. */
  public Set<String> formats() {
    return formats.keySet();
  }

  /** Returns the names of the keywords, sorted. */
  public Set<String> keywords() {
    return keywords.keySet();
  }

  /** Whether all formats and keywords are objects. */
  public boolean areObjects() {
    return formats.isEmpty() && keywords.isEmpty()
        || all().allMatch(each -> each.className() == null);
  }

  /** Whether all formats and keywords are classes. */
  public boolean areClasses() {
    return formats.isEmpty() && keywords.isEmpty()
        || all().allMatch(each -> each.className() != null);
  }

  private Stream<CustomReference> all() {
    return Stream.concat(formats.values().stream(), keywords.values().stream());
  }

  /** Returns the names and classes as text; empty if there are none. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    formats.forEach((name, each) -> text.append(" format ").append(entry(each)));
    keywords.forEach((name, each) -> text.append(" keyword ").append(entry(each)));
    return text.toString();
  }

  private static String entry(CustomReference reference) {
    return Printable.quoted(reference.name()) + "=" + reference.className();
  }
}
