package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A label of a host name that stands in ASCII for one that is not: {@code xn--} and Punycode. */
final class ALabel {
  /** Length of {@code xn--}. */
  static final int PREFIX = 4;

  private ALabel() {}

  /** Whether a label of letters, digits and hyphens presents itself as an A-label. */
  static boolean isOne(JsonDocument doc, int from, int to) {
    return HostName.isReserved(doc, from, to)
        && (doc.byteAt(from) | ' ') == 'x'
        && (doc.byteAt(from + 1) | ' ') == 'n';
  }

  /**
   * The code points of the label that it stands for, or null when there is no such label: the
   * Punycode is broken, is not how that label is written, or the label is not allowed (RFC 5891,
   * section 5.4). Capitals do not matter.
   *
   * @param to at most {@value HostName#MAX_LABEL} behind {@code from}
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
