package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.SchemaResource;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.Printable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass: reads the rule catalogues of all resources, and the references to rules in schema objects.
 */
public final class RuleBook {
  private static final String IMPORTS = "x-rule-imports";

  private final Map<SchemaResource, RuleCatalog> catalogs = new LinkedHashMap<>();
  private final Map<LinkedSchema, Map<String, RuleReference>> references = new IdentityHashMap<>();
  private final GenericRules generic = new GenericRules();
  private final Diagnostics diagnostics;

  private RuleBook(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the rules of a schema.
   *
   * @param ownKeywords the assertions of the application
   */
  public static RuleBook of(LinkedGraph graph, Set<String> ownKeywords, Diagnostics diagnostics) {
    RuleBook book = new RuleBook(diagnostics);
    RuleCatalogReader catalogs = new RuleCatalogReader(ownKeywords, diagnostics);
    for (SchemaResource resource : graph.resources()) {
      book.catalogs.put(resource, catalogs.read(resource.root()));
    }
    book.imports();
    RuleReferenceReader references = new RuleReferenceReader(diagnostics);
    for (LinkedSchema schema : graph.schemas()) {
      catalogs.tellMisplaced(schema);
      if (schema.get("x-rules") != null) {
        book.references.put(schema, references.read(schema, book.catalog(schema)));
      }
    }
    return book;
  }

  private void imports() {
    Map<String, RuleCatalog> byUri = new HashMap<>();
    for (Map.Entry<SchemaResource, RuleCatalog> each : catalogs.entrySet()) {
      byUri.putIfAbsent(each.getKey().uri(), each.getValue());
    }
    for (Map.Entry<SchemaResource, RuleCatalog> each : catalogs.entrySet()) {
      LinkedKeyword keyword = each.getKey().root().get(IMPORTS);
      if (keyword != null && keyword.value() instanceof JsonTree.Arr list) {
        for (JsonTree item : list.items()) {
          if (item instanceof JsonTree.Str uri) {
            add(each.getValue(), byUri.get(resolved(each.getKey(), uri.value())), uri);
          }
        }
      }
    }
  }

  private static String resolved(SchemaResource resource, String uri) {
    try {
      UriReference base = UriReference.parse(resource.uri());
      return base.resolve(UriReference.parse(uri)).withoutFragment().toString();
    } catch (IllegalArgumentException e) {
      return uri;
    }
  }

  private void add(RuleCatalog catalog, @Nullable RuleCatalog imported, JsonTree.Str uri) {
    if (imported == catalog) {
      diagnostics.error(
          uri.location(), "/" + IMPORTS, "a schema resource cannot import its own rules", null);
    } else if (imported == null) {
      diagnostics.error(
          uri.location(),
          "/" + IMPORTS,
          "no schema resource " + Printable.quoted(uri.value()) + " is in use",
          "refer to it with $ref, or correct the URI");
    } else {
      catalog.addImport(imported);
    }
  }

  /** The references of a schema, by keyword. */
  public Map<String, RuleReference> references(LinkedSchema schema) {
    return references.getOrDefault(schema, Map.of());
  }

  /** Returns the rule of a constraint that {@code x-rules} does not mention. */
  public Rule otherwise(LinkedSchema schema, String keyword) {
    Rule rule = catalog(schema).byDefault(keyword);
    return rule == null ? generic.of(keyword) : rule;
  }

  /** Whether violations of a rule become warnings with relaxed limits. */
  public boolean isDemotable(LinkedSchema schema, Rule rule, String keyword) {
    Boolean said = rule.isGeneric() ? null : catalog(schema).demotable(rule.id());
    return said == null ? Demotion.isDemotable(keyword) : said;
  }

  /** The rules of all catalogues. Ids are unique in the whole model. */
  public List<Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (RuleCatalog catalog : catalogs.values()) {
      catalog.tellUnused();
      for (Rule rule : catalog.rules()) {
        Rule other = rules.putIfAbsent(rule.id(), rule);
        if (other != null && !other.equals(rule)) {
          diagnostics.error(
              catalog.place(rule),
              "/x-rule-catalog",
              "another document has a different rule " + rule.id(),
              "rename one of them");
        }
      }
    }
    return List.copyOf(rules.values());
  }

  private RuleCatalog catalog(LinkedSchema schema) {
    @Nullable RuleCatalog catalog = catalogs.get(schema.resource());
    return catalog == null ? new RuleCatalog(diagnostics) : catalog;
  }
}
