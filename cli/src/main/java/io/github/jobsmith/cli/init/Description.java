package io.github.jobsmith.cli.init;

import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.MemberName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a built-in schema, and what it says about a value. */
final class Description {
  private static final MemberName REF = MemberName.of("$ref");
  private static final MemberName TEXT = MemberName.of("description");
  private static final MemberName ITEMS = MemberName.of("items");
  private static final MemberName PROPERTIES = MemberName.of("properties");
  private static final MemberName REQUIRED = MemberName.of("required");
  private static final String SUFFIX = ".schema.json";

  private final Map<String, JsonDocument> documents;
  private final String name;
  private final int node;

  private Description(Map<String, JsonDocument> documents, String name, int node) {
    this.documents = documents;
    this.name = name;
    this.node = node;
  }

  static Description of(String schema) {
    return new Description(new HashMap<>(), schema, 0);
  }

  private JsonDocument document() {
    return documents.computeIfAbsent(name, Description::read);
  }

  private static JsonDocument read(String schema) {
    try {
      byte[] text = OwnDocuments.builtIn(schema).read(SchemaLoader.LIMITS);
      return JsonDocument.parse(text, JsonLimits.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what it says; empty if it says nothing. */
  String text() {
    int text = document().find(node, TEXT);
    if (text >= 0) {
      return document().string(text);
    }
    Description target = target();
    return target == null ? "" : target.text();
  }

  /** Returns the names of its members. */
  List<String> members() {
    List<String> names = new ArrayList<>();
    int properties = document().find(node, PROPERTIES);
    if (properties >= 0) {
      for (int at = properties + 1; at < document().next(properties); at = document().next(at)) {
        names.add(document().name(at));
      }
    }
    return names;
  }

  boolean requires(String member) {
    int required = document().find(node, REQUIRED);
    for (int i = 0; required >= 0 && i < document().size(required); i++) {
      if (document().string(document().item(required, i)).equals(member)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the description of a member; null if there is none. */
  @Nullable Description member(String member) {
    int properties = document().find(node, PROPERTIES);
    int at = properties < 0 ? -1 : document().find(properties, MemberName.of(member));
    if (at >= 0) {
      return new Description(documents, name, at);
    }
    Description target = target();
    return target == null ? null : target.member(member);
  }

  /** Returns the description of the items; null if there is none. */
  @Nullable Description items() {
    int at = document().find(node, ITEMS);
    if (at >= 0) {
      return new Description(documents, name, at);
    }
    Description target = target();
    return target == null ? null : target.items();
  }

  private @Nullable Description target() {
    int ref = document().find(node, REF);
    if (ref < 0) {
      return null;
    }
    String uri = document().string(ref);
    int hash = uri.indexOf('#');
    String other = hash == 0 ? name : uri.substring(0, hash - SUFFIX.length());
    Description root = new Description(documents, other, 0);
    int at = root.document().resolve(0, uri.substring(hash + 1));
    return at < 0 ? null : new Description(documents, other, at);
  }
}
