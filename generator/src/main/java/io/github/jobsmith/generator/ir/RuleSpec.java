package io.github.jobsmith.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code x-rule-catalog}, or the generic rule of a standard keyword.
 *
 * @param id the stable kebab-case id
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param allowed what the message prints behind "must be", or null
 * @param problem the whole message, where what is wrong is not told by the value at the place, or
 *     null
 * @param demotable what the catalog says, or null where the keyword decides
 * @param generic whether the rule is not from a catalog: the runtime has it ready under its id
 */
public record RuleSpec(
    String id,
    String severity,
    String title,
    @Nullable String allowed,
    @Nullable String problem,
    String reason,
    String hint,
    List<String> sources,
    List<String> noticedBy,
    @Nullable Boolean demotable,
    boolean generic) {
  public RuleSpec {
    sources = List.copyOf(sources);
    noticedBy = List.copyOf(noticedBy);
  }
}
