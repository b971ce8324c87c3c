package io.github.jobsmith.validation;

import java.util.Arrays;
import java.util.List;

/**
 * A text that could not be read.
 *
 * @param bytes in UTF-8, or so it was meant; not copied
 * @param yaml whether it was to be YAML, not JSON
 */
record MalformedText(byte[] bytes, boolean yaml) {
  /** What is hidden of a line; places count from its begin. */
  List<HiddenPart> hidden(int lineStart, int lineEnd) {
    byte[] line = Arrays.copyOfRange(bytes, lineStart, lineEnd);
    return yaml
        ? MalformedYamlLine.hidden(line, YamlContext.isShown(bytes, lineStart))
        : MalformedLine.hidden(line);
  }
}
