package io.github.jobsmith.jobs.aws;

import java.nio.charset.StandardCharsets;

/** A part of a text that is the value of an option or an item of a list. */
record OptionPart(Text text, String value, int start) {
  static OptionPart whole(Text text) {
    return new OptionPart(text, new String(text.bytes(), StandardCharsets.UTF_8), 0);
  }

  /** Returns the offset in the whole text of the command line. */
  int place(int index) {
    return text.base() + local(index);
  }

  int local(int index) {
    return start + utf8(value.substring(0, index)).length;
  }

  Value.Str string() {
    return new Value.Str(value, place(0), place(value.length()));
  }

  /** Whether it begins with a character, blanks aside. */
  boolean begins(char... wanted) {
    String stripped = value.strip();
    for (char c : wanted) {
      if (!stripped.isEmpty() && stripped.charAt(0) == c) {
        return true;
      }
    }
    return false;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
