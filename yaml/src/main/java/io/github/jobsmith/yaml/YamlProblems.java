package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Converts errors of the library to exceptions. Its messages quote the text, which may be
 * sensitive.
 */
final class YamlProblems {
  private YamlProblems() {}

  /**
   * Converts an exception of the library.
   *
   * @param within the enclosing list or mapping, or null
   */
  static JsonSyntaxException fault(
      YamlEngineException problem, YamlText text, YamlNode.@Nullable Collection within) {
    if (problem instanceof MarkedYamlEngineException marked) {
      return marked(marked, text, within);
    }
    if (problem instanceof ReaderException unreadable) {
      return character(unreadable, text);
    }
    Sentence message =
        problem instanceof YamlVersionException
            ? Sentence.of(MessageKey.YAML_UNKNOWN_VERSION)
            : Sentence.of(MessageKey.YAML_OTHER_KIND, problem.getClass().getSimpleName());
    return YamlFaults.at(text, 0, Kind.SYNTAX, message);
  }

  private static JsonSyntaxException marked(
      MarkedYamlEngineException marked, YamlText text, YamlNode.@Nullable Collection within) {
    int at = text.offset(marked.getProblemMark());
    int began = marked.getContextMark().isPresent() ? text.offset(marked.getContextMark()) : at;
    int template = YamlTemplates.inLineOf(text.bytes(), at);
    if (template < 0) {
      template = YamlTemplates.inLineOf(text.bytes(), began);
    }
    if (template >= 0) {
      return YamlFaults.at(text, template, Kind.SYNTAX, YamlTemplates.MESSAGE);
    }
    for (int place : new int[] {at, began}) {
      if (YamlTemplates.beginsAt(text.bytes(), place)) {
        return YamlFaults.at(text, place, Kind.SYNTAX, YamlTemplates.TOKEN);
      }
    }
    String context = String.valueOf(marked.getContext());
    return new YamlProblem(text, context, marked.getProblem(), began, at, within).fault();
  }

  private static JsonSyntaxException character(ReaderException problem, YamlText text) {
    byte[] bytes = text.bytes();
    if (problem.getCodePoint() == 0 && bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      return JsonSyntaxException.notUtf8(bytes, 0);
    }
    return YamlFaults.at(
        text,
        text.offset(problem.getPosition()),
        Kind.SYNTAX,
        MessageKey.YAML_CHARACTER,
        String.format("U+%04X", problem.getCodePoint()));
  }
}
