package io.github.jobsmith.validation;

import io.github.jobsmith.text.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wording of what is wrong with the name of a member. */
final class NameMessages {
  /** So many known members at most are listed for one that resembles none. */
  private static final int FEW = 8;

  private NameMessages() {}

  static String of(String name, Constraint constraint, @Nullable String detail) {
    String quoted = Words.quoted(name);
    if (detail != null) {
      return "member " + quoted + " " + Printable.escape(detail);
    }
    String subject = "member name " + quoted;
    List<String> allowed = constraint.allowed();
    return switch (constraint.keyword()) {
      case "duplicate" -> "member " + quoted + " occurs more than once";
      case "additionalProperties", "unevaluatedProperties" -> unknown(name, constraint);
      case "minLength", "maxLength" ->
          Messages.sized(subject, name.codePointCount(0, name.length()), "character", constraint);
      case "enum", "const" ->
          subject
              + Messages.mustBe(constraint, Messages.choices(allowed))
              + Words.meant(name, Words.bare(allowed));
      case "pattern" ->
          constraint.rule().allowed() == null
              ? subject + "; must match " + Printable.escape(Messages.first(constraint))
              : subject + Messages.mustBe(constraint, "");
      case "format" ->
          subject + Messages.mustBe(constraint, "a valid " + Messages.first(constraint));
      case "type" -> subject + Messages.mustBe(constraint, Words.types(allowed));
      case "false" -> "member " + quoted + " is not allowed here";
      case "not" -> ApplicatorMessages.not(subject, constraint);
      case "anyOf" -> subject + " matches no alternative of anyOf";
      case "oneOf" -> subject + " does not match exactly one of oneOf";
      default -> subject + Messages.otherwise(constraint);
    };
  }

  private static String unknown(String name, Constraint constraint) {
    List<String> known = constraint.allowed();
    if (known.contains(name)) {
      return "member " + Words.quoted(name) + " is not allowed here: what allows it does not match";
    }
    String unknown = "unknown member " + Words.quoted(name);
    if (constraint.mistakes().containsKey(name)) {
      return unknown;
    }
    String meant = Words.meant(name, known);
    if (!meant.isEmpty() || known.isEmpty() || known.size() > FEW) {
      return unknown + meant;
    }
    List<String> names = known.stream().map(Words::plainName).toList();
    return unknown + "; known " + (names.size() == 1 ? "is " : "are ") + Words.listed(names);
  }
}
