package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.lower.context.DynamicReference;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.UriReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lowers references. */
final class References {
  private References() {}

  static void ref(Site site) {
    LinkedSchema target = site.keyword("$ref").target();
    if (target != null) {
      add(site, "$ref", new BranchApplicator.Ref(site.node(target)), site.node(target));
    }
  }

  static void dynamicRef(Site site) {
    dynamic(site, "$dynamicRef");
  }

  /** Lowers the keyword of 2019-09: a dynamic reference to the unnamed anchor. */
  static void recursiveRef(Site site) {
    dynamic(site, "$recursiveRef");
  }

  private static void dynamic(Site site, String name) {
    LinkedKeyword keyword = site.keyword(name);
    LinkedSchema target = keyword.target();
    if (target == null) {
      return;
    }
    SchemaNode initial = site.node(target);
    Assertion added = add(site, name, new BranchApplicator.Ref(initial), initial);
    // With one candidate, the target does not depend on the dynamic scope.
    if (keyword.dynamicTargets().size() < 2) {
      return;
    }
    Map<String, SchemaNode> candidates = new LinkedHashMap<>();
    for (LinkedSchema candidate : keyword.dynamicTargets().values()) {
      candidates.put(site.displayUri(candidate), site.node(candidate));
    }
    String anchor = UriReference.parse(((JsonTree.Str) keyword.value()).value()).decodedFragment();
    site.dynamic(
        added,
        new DynamicReference(
            anchor == null ? "" : anchor, initial, Collections.unmodifiableMap(candidates)));
  }

  private static Assertion add(Site site, String keyword, Assertion plain, SchemaNode target) {
    Constraint constraint = site.constraintIfRuled(keyword);
    Assertion added =
        constraint == null ? plain : new BranchApplicator.AllOf(List.of(target), constraint);
    site.add(added);
    return added;
  }
}
