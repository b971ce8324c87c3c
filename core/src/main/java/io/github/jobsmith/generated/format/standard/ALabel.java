package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An ASCII label of an internationalized host name: {@code xn--} followed by Punycode. */
final class ALabel {
  /** The length of {@code xn--}. */
  static final int PREFIX = 4;

  private ALabel() {}

  /** Whether a label of letters, digits and hyphens begins like an A-label. */
  static boolean isOne(JsonDocument doc, int from, int to) {
    return HostName.isReserved(doc, from, to)
        && (doc.byteAt(from) | ' ') == 'x'
        && (doc.byteAt(from + 1) | ' ') == 'n';
  }

  /**
   * Returns the code points of the U-label, or null if there is none: the Punycode is malformed, is
   * not the canonical encoding of the label, or the label is not allowed (RFC 5891, section 5.4).
   * Case-insensitive.
   *
   * @param to at most {@value HostName#MAX_LABEL} after {@code from}
   */
  static int @Nullable [] decode(JsonDocument doc, int from, int to) {
    byte[] code = new byte[to - from - PREFIX];
    for (int i = 0; i < code.length; i++) {
      byte b = doc.byteAt(from + PREFIX + i);
      code[i] = (byte) (b >= 'A' && b <= 'Z' ? b | ' ' : b);
    }
    int[] label = Punycode.decode(code);
    boolean valid =
        label != null
            && ULabel.isValid(label)
            && Arrays.equals(code, Punycode.encode(label))
            && (!BidiRule.isRightToLeft(label) || BidiRule.holds(label));
    return valid ? label : null;
  }
}
