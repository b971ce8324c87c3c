package io.github.jobsmith.message;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a copy of a value in which some members have other names. */
final class CorrectedText {
  private CorrectedText() {}

  /**
   * Returns the value as a document of its own.
   *
   * @param names the other names, by node of the member
   * @return null if it exceeds a limit
   */
  static @Nullable JsonDocument parse(JsonDocument document, int root, Map<Integer, String> names) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int at = document.offset(root);
    for (Map.Entry<Integer, String> each : new TreeMap<>(names).entrySet()) {
      int member = each.getKey();
      copy(document, at, document.nameOffset(member), text);
      JsonWriter name = new JsonWriter();
      name.string(each.getValue());
      text.writeBytes(name.toByteArray());
      at = document.nameEndOffset(member);
    }
    copy(document, at, document.endOffset(root), text);
    try {
      return JsonDocument.parse(text.toByteArray(), limits(text.size()));
    } catch (JsonSyntaxException e) {
      return null;
    }
  }

  /** The original was within its limits, which may be wider than the default. */
  private static JsonLimits limits(int bytes) {
    int most = Math.max(1, bytes);
    return JsonLimits.DEFAULT
        .withMaxBytes(most)
        .withMaxDepth(most)
        .withMaxNumberLength(most)
        .withMaxStringBytes(most);
  }

  private static void copy(JsonDocument document, int from, int to, ByteArrayOutputStream text) {
    for (int i = from; i < to; i++) {
      text.write(document.byteAt(i));
    }
  }
}
