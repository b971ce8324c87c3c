package io.github.jobsmith.validation;

import java.util.List;
import java.util.Objects;

/**
 * A proposal to change the source text of a {@link Violation} so that the violation disappears. It
 * changes only what it must: layout, comments and the order of members remain. Whether another
 * violation appears is known only when the changed text is validated again. Immutable.
 *
 * @param kind what is changed
 * @param isSafe whether the intention is certain, so that a program may apply the fix without
 *     asking: {@code jobid} can only be {@code jobId}, but {@code jobName} need not be
 * @param edits the changes, in the order of the text; at least one, and none overlaps another
 */
public record Fix(Kind kind, boolean isSafe, List<Edit> edits) {
  /** What a fix changes. */
  public enum Kind {
    /** The name of a member. */
    MEMBER_NAME("Rename the member."),
    /** A string gets the case of an allowed value. */
    VALUE("Write the value in the case that is allowed."),
    /** A string that is a number or a truth value becomes one. */
    UNQUOTED("Remove the quotes, so that it is not a string."),
    /** A number or a truth value becomes a string. */
    QUOTED("Put it in quotes, so that it is a string."),
    /** An object becomes a string with its JSON text. */
    JSON_TEXT("Write the value as a string that contains JSON."),
    /** The address of a file is replaced by the content of the file. */
    FILE_CONTENT("Replace the address of the file by its content."),
    /** Commas after the last member or item are deleted. */
    TRAILING_COMMAS("Delete commas after the last member or item."),
    /** The byte order mark is deleted, and so are commas after the last member or item. */
    BYTE_ORDER_MARK("Delete the byte order mark.");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    /** Returns what such a fix does, in English, as a sentence without values. */
    public String description() {
      return description;
    }
  }

  /**
   * One change of a text.
   *
   * @param span what is replaced; may be empty
   * @param text what replaces it; may be empty
   */
  public record Edit(Span span, String text) {
    public Edit {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(text, "text");
    }
  }

  public Fix {
    Objects.requireNonNull(kind, "kind");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("no edits");
    }
  }
}
