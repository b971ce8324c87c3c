package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports keywords that the dialect does not have. */
final class UnknownKeywords {
  private static final int SHORT = 5;

  /** Limits the search for similar names: a hostile schema can have a million unknown keywords. */
  private static final int LOOKED_UP = 1_000;

  private static final Map<String, String> MODERN =
      Map.of(
          "id", "use $id",
          "additionalItems", "use items, with prefixItems for the first ones",
          "$recursiveRef", "use $dynamicRef",
          "$recursiveAnchor", "use $dynamicAnchor");

  private final Diagnostics diagnostics;
  private final Map<String, Optional<String>> nearest = new HashMap<>();

  UnknownKeywords(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void tell(String name, JsonTree.Member member, LinkedSchema schema, Dialect dialect) {
    SourceLocation location = member.key();
    String meant = meant(name, dialect);
    if (name.startsWith("x-")) {
      tellExtension(name, location, schema, meant);
      return;
    }
    Optional<Draft> earlier = Dialects.earlier(dialect, name);
    if (earlier.isPresent()) {
      diagnostics.warning(
          location,
          schema.pointer(),
          name
              + " is ignored: "
              + dialect.title()
              + " does not have this keyword, "
              + earlier.get().title()
              + " was the last draft that has it",
          MODERN.get(name));
    } else if (ForeignKeywords.has(name)) {
      diagnostics.warning(
          location,
          schema.pointer(),
          ForeignKeywords.message(name, dialect),
          ForeignKeywords.hint(name));
    } else if (Dialects.leavesOut(dialect, name)) {
      diagnostics.warning(
          location,
          schema.pointer(),
          name + " is ignored: it is not in the dialect",
          "add its vocabulary to $vocabulary of the meta-schema");
    } else if (meant != null || dialect.keepsNames()) {
      diagnostics.warning(
          location,
          schema.pointer(),
          "unknown keyword " + Printable.quoted(name) + " is ignored",
          meant == null
              ? "begin the names of your own annotations with x-"
              : "did you mean " + meant + "?");
    }
  }

  /** Reports a keyword that was added by a later draft. */
  void tellLater(
      String name,
      SourceLocation location,
      LinkedSchema schema,
      Dialect dialect,
      Dialects.Later later) {
    Keyword.Kind kind = later.keyword().kind();
    if (kind != Keyword.Kind.ANNOTATION && kind != Keyword.Kind.CONTAINER) {
      String way = dialect.wayToLater();
      String others = "other tools may ignore the keyword";
      diagnostics.warning(
          location,
          schema.pointer(),
          (dialect.keyword(name) == null ? name : "this form of " + name)
              + " is not in "
              + dialect.title()
              + (later.isHonoured()
                  ? " but is honoured as in "
                  : " and is ignored; it was introduced in ")
              + later.since().title(),
          !later.isHonoured() ? way : way == null ? others : way + "; " + others);
    }
  }

  private void tellExtension(
      String name, SourceLocation location, LinkedSchema schema, @Nullable String meant) {
    if (name.equals("x-sensitive")) {
      // Supported in every dialect, like x-java-name.
      tellSensitive(location, schema);
    } else if (Vocabularies.constraints().containsKey(name)) {
      diagnostics.warning(
          location,
          schema.pointer(),
          name + " is ignored: it is not in the dialect of the schema",
          "set $schema to " + Dialects.JOBSMITH.uri());
    } else if (meant != null && meant.startsWith("x-")) {
      diagnostics.warning(
          location,
          schema.pointer(),
          "unknown keyword " + Printable.quoted(name) + " is ignored",
          "did you mean " + meant + "?");
    }
  }

  private void tellSensitive(SourceLocation location, LinkedSchema schema) {
    if (schema.tree() instanceof JsonTree.Obj object
        && !(object.get("x-sensitive") instanceof JsonTree.Bool)) {
      diagnostics.warning(
          location,
          schema.pointer(),
          "x-sensitive is ignored: it must be true or false",
          "write true");
    }
  }

  private @Nullable String meant(String name, Dialect dialect) {
    if (nearest.size() >= LOOKED_UP) {
      return null;
    }
    Optional<String> known = nearest.get(name);
    if (known == null) {
      known = nearest(name, dialect);
      nearest.put(name, known);
    }
    return known.orElse(null);
  }

  private static Optional<String> nearest(String name, Dialect dialect) {
    boolean shortName = name.length() < SHORT;
    List<String> known = new ArrayList<>();
    for (String keyword : dialect.keywords().keySet()) {
      if (!shortName || !isAnotherWord(name, keyword)) {
        known.add(keyword);
      }
    }
    Collections.sort(known);
    return DidYouMean.closest(name, known);
  }

  /**
   * Whether short words that differ in a letter are different words, like {@code when} and {@code
   * then}.
   */
  private static boolean isAnotherWord(String one, String other) {
    return one.length() == other.length()
        && !one.equalsIgnoreCase(other)
        && !Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }
}
