package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Pass: replaces an {@code allOf} without a rule, whose entries have one assertion each, by these
 * assertions. Only for assertions that a node can have several times, and that do not affect
 * whether others are reported.
 */
final class InlineAllOf {
  private InlineAllOf() {}

  static void run(List<SchemaNode> nodes) {
    // From the leaves up, to inline nested ones as well; contained nodes mostly have higher ids.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      SchemaNode node = nodes.get(i);
      List<Assertion> opened = new ArrayList<>();
      for (Assertion assertion : node.assertions()) {
        if (opens(node, assertion)) {
          for (SchemaNode entry : assertion.children()) {
            opened.add(entry.assertions().get(0));
          }
        } else {
          opened.add(assertion);
        }
      }
      node.replaceAssertions(opened);
    }
  }

  private static boolean opens(SchemaNode holder, Assertion assertion) {
    if (assertion.tag() != AssertionTag.ALL_OF || !assertion.constraints().isEmpty()) {
      return false;
    }
    for (SchemaNode entry : assertion.children()) {
      if (!isSimple(holder, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSimple(SchemaNode holder, SchemaNode entry) {
    // Inlining a node of another resource would change the dynamic scope.
    return entry.assertions().size() == 1
        && entry.resource().equals(holder.resource())
        && isRepeatable(entry.assertions().get(0));
  }

  private static boolean isRepeatable(Assertion assertion) {
    return switch (assertion.tag()) {
      case MATCHES, CUSTOM, ANY_OF, ONE_OF, NOT, CONDITIONAL, REF -> true;
      // All others can remain in the allOf.
      default -> false;
    };
  }
}
