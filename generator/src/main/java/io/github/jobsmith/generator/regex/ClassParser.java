package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.PatternText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses a character class, from {@code [} to {@code ]}. */
final class ClassParser {
  private final PatternText in;
  private final EscapeParser escapes;
  private final Modifiers modifiers;

  /** The index of the current class. */
  private int opening;

  ClassParser(PatternText in, EscapeParser escapes, Modifiers modifiers) {
    this.in = in;
    this.escapes = escapes;
    this.modifiers = modifiers;
  }

  CharSet parse() throws PatternSyntaxError {
    opening = in.index();
    in.next();
    boolean negated = in.accept("^");
    List<CharSet> items = new ArrayList<>();
    while (!in.accept("]")) {
      item(items);
    }
    CharSet union = modifiers.fold(CharSets.union(items), opening);
    return negated ? union.complement() : union;
  }

  private void item(List<CharSet> items) throws PatternSyntaxError {
    int index = in.index();
    refusePosix(index);
    Optional<CharSet> set = set();
    if (set.isPresent()) {
      items.add(set.get());
      hyphenBehindSet(items);
      return;
    }
    int first = character();
    int afterFirst = in.index();
    if (!in.accept("-") || in.lookingAt("]") || set().isPresent()) {
      // A hyphen here is a literal; a set after it is parsed as the next item.
      in.moveTo(afterFirst);
      items.add(CharSet.of(CodePointSet.of(first)));
      return;
    }
    int last = character();
    if (last < first) {
      throw new PatternSyntaxError(
          index,
          "a range of a character class is out of order",
          "swap its limits, or write \\- for a hyphen");
    }
    items.add(CharSet.of(CodePointSet.range(first, last)));
  }

  /** {@code [\w-.]} is unambiguous, but engines disagree about {@code [\s-a-z]}. */
  private void hyphenBehindSet(List<CharSet> items) throws PatternSyntaxError {
    int index = in.index();
    if (!in.accept("-")) {
      return;
    }
    items.add(CharSet.of(CodePointSet.of('-')));
    if (in.lookingAt("]") || set().isPresent()) {
      in.moveTo(index + 1);
      return;
    }
    character();
    if (in.accept("-") && !in.lookingAt("]")) {
      throw new PatternSyntaxError(
          index, "a range cannot begin with a set of characters", "write \\- for a hyphen");
    }
    in.moveTo(index + 1);
  }

  private Optional<CharSet> set() throws PatternSyntaxError {
    return in.lookingAt("\\") ? escapes.set() : Optional.empty();
  }

  private int character() throws PatternSyntaxError {
    int index = in.index();
    if (in.peek() == PatternText.END) {
      throw new PatternSyntaxError(
          opening, "a character class is not closed", "add a ], or write \\[ for the character");
    }
    if (in.accept("\\b")) {
      return '\b';
    }
    if (in.lookingAt("\\B") || in.lookingAt("\\k")) {
      throw new PatternSyntaxError(
          index, "this escape has no meaning in a character class", "remove it, or remove the \\");
    }
    return in.peek() == '\\' ? escapes.character() : in.next();
  }

  /** Rejects {@code [[:alpha:]]}, which would parse but mean something else. */
  private void refusePosix(int index) throws PatternSyntaxError {
    if (in.accept("[:")) {
      String rest = in.upTo(']');
      in.moveTo(index);
      if (rest != null && rest.matches("\\^?[a-z]+:")) {
        throw new PatternSyntaxError(
            index,
            "[:" + rest + "] is not part of ECMA-262",
            "write the ranges, such as a-zA-Z, or a property such as \\p{L}");
      }
    }
  }
}
