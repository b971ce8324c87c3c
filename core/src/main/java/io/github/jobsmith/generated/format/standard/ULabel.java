package io.github.jobsmith.generated.format.standard;

import java.text.Normalizer;

/**
 * A U-label of an internationalized name: RFC 5891, section 4.2, except the checks of the whole
 * name ({@link BidiRule}) and of its length as an A-label.
 */
final class ULabel {
  private ULabel() {}

  /** Whether the code points are a U-label; false for an ASCII label. */
  static boolean isValid(int[] label) {
    int length = label.length;
    if (length == 0
        || label[0] == '-'
        || label[length - 1] == '-'
        || length >= 4 && label[2] == '-' && label[3] == '-'
        || isMark(label[0])) {
      return false;
    }
    boolean ascii = true;
    for (int i = 0; i < length; i++) {
      ascii &= label[i] < 0x80;
      if (!IdnaCodePoint.isAllowed(label[i]) && !ContextRule.allows(label, i)) {
        return false;
      }
    }
    return !ascii && Normalizer.isNormalized(new String(label, 0, length), Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
