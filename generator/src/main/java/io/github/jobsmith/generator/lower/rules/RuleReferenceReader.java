package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.text.Printable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-rules} of a schema object. */
final class RuleReferenceReader {
  private static final String FORMS =
      "a rule id, {\"rule\": id, \"at\": pointer}, {\"members\": {…}} or {\"aspects\": {…}}";

  private final Diagnostics diagnostics;

  RuleReferenceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns the references by keyword, in text order; invalid ones are reported and omitted. */
  Map<String, RuleReference> read(LinkedSchema schema, RuleCatalog catalog) {
    Map<String, RuleReference> references = new LinkedHashMap<>();
    if (schema.value("x-rules") instanceof JsonTree.Obj rules) {
      rules
          .members()
          .forEach((keyword, member) -> reference(schema, catalog, keyword, member, references));
    }
    return references;
  }

  private void reference(
      LinkedSchema schema,
      RuleCatalog catalog,
      String keyword,
      JsonTree.Member member,
      Map<String, RuleReference> references) {
    JsonTree value = member.value();
    if (value instanceof JsonTree.Str id) {
      references.put(
          keyword,
          new RuleReference(
              member.key(),
              catalog.use(id.value(), id.location(), schema.pointer()),
              null,
              "",
              Map.of()));
      return;
    }
    if (!(value instanceof JsonTree.Obj object)) {
      error(value.location(), schema, keyword);
      return;
    }
    Set<String> names = object.members().keySet();
    if (object.get("rule") instanceof JsonTree.Str id
        && (names.size() == 1 || names.size() == 2 && object.get("at") instanceof JsonTree.Str)) {
      references.put(
          keyword,
          new RuleReference(
              member.key(),
              catalog.use(id.value(), id.location(), schema.pointer()),
              at(schema, object),
              "",
              Map.of()));
      return;
    }
    String form = names.size() == 1 ? names.iterator().next() : "";
    if (Set.of("members", "aspects").contains(form)
        && object.get(form) instanceof JsonTree.Obj parts) {
      references.put(
          keyword,
          new RuleReference(
              member.key(), null, null, form, parts(schema, catalog, keyword, parts)));
      return;
    }
    error(value.location(), schema, keyword);
  }

  private Map<String, RuleReference.Part> parts(
      LinkedSchema schema, RuleCatalog catalog, String keyword, JsonTree.Obj parts) {
    Map<String, RuleReference.Part> read = new LinkedHashMap<>();
    parts
        .members()
        .forEach(
            (name, member) -> {
              if (member.value() instanceof JsonTree.Str id) {
                read.put(
                    name,
                    new RuleReference.Part(
                        member.key(), catalog.use(id.value(), id.location(), schema.pointer())));
              } else {
                error(member.value().location(), schema, keyword);
              }
            });
    return read;
  }

  private @Nullable String at(LinkedSchema schema, JsonTree.Obj object) {
    if (!(object.get("at") instanceof JsonTree.Str at)) {
      return null;
    }
    if (JsonPointer.tokens(at.value()) == null) {
      diagnostics.error(
          at.location(), schema.pointer(), "at must be a JSON Pointer from the instance", null);
    }
    return at.value();
  }

  private void error(SourceLocation location, LinkedSchema schema, String keyword) {
    diagnostics.error(
        location,
        schema.pointer(),
        "the reference of " + Printable.quoted(keyword) + " in x-rules must be " + FORMS,
        null);
  }
}
