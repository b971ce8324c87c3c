package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generator.emit.check.conditions.SameInstance;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.CheckPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members that the check of an object passes to the method with the advice about it, so that
 * they need not be looked for again.
 */
final class PassedMembers {
  private static final int MOST = 24;

  private PassedMembers() {}

  /**
   * Returns the names of the members that a method passes, or that are passed to it, in order;
   * empty for most methods.
   */
  static Set<String> of(Form form, CheckPlan checks) {
    SchemaNode node = form.node();
    SchemaNode advice = form.mode() == Form.Mode.CHECK ? checks.adviceOf(node) : null;
    if (advice != null) {
      return of(node, advice);
    }
    SchemaNode holder = checks.isAdvice(node) ? checks.holderOf(node) : null;
    return holder == null ? Set.of() : of(holder, node);
  }

  /** The check has to see all members anyway, so that finding some takes no time. */
  private static Set<String> of(SchemaNode holder, SchemaNode advice) {
    PartApplicator.@Nullable Members members = holder.first(PartApplicator.Members.class);
    boolean object =
        holder.assertions().get(0) instanceof Assertion.TypeIs type
            && type.types().equals(Set.of(JsonType.OBJECT));
    if (!object || members == null || members.closed() == null) {
      return Set.of();
    }
    Set<String> names = SameInstance.members(advice.assertions());
    return names.size() <= MOST && members.named().keySet().containsAll(names) ? names : Set.of();
  }
}
