package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pass: an {@code allOf} without a rule, each of whose entries has one assertion, becomes these
 * assertions in its place. Only for kinds of which a node may have several, and none that changes
 * what may still be said about a value.
 */
final class InlineAllOf {
  private InlineAllOf() {}

  static void run(List<SchemaNode> nodes) {
    // From the leaves up, so that nested ones open up, too; mostly those have the higher id.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      SchemaNode node = nodes.get(i);
      node.replaceAssertions(
          node.assertions().stream().flatMap(assertion -> opened(node, assertion)).toList());
    }
  }

  private static Stream<Assertion> opened(SchemaNode holder, Assertion assertion) {
    boolean opens =
        assertion.tag() == AssertionTag.ALL_OF
            && assertion.constraints().isEmpty()
            && assertion.children().stream().allMatch(entry -> isSimple(holder, entry));
    return opens
        ? assertion.children().stream().map(entry -> entry.assertions().get(0))
        : Stream.of(assertion);
  }

  private static boolean isSimple(SchemaNode holder, SchemaNode entry) {
    // Another resource would leave the dynamic scope with it.
    return entry.assertions().size() == 1
        && entry.resource().equals(holder.resource())
        && isRepeatable(entry.assertions().get(0));
  }

  private static boolean isRepeatable(Assertion assertion) {
    return switch (assertion.tag()) {
      case MATCHES, CUSTOM, ANY_OF, ONE_OF, NOT, CONDITIONAL, REF -> true;
      // To stay in the allOf is right for any other.
      default -> false;
    };
  }
}
