package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Faults of YAML texts, with their places. */
final class YamlFaults {
  private YamlFaults() {}

  static JsonSyntaxException start(Kind kind, String message) {
    return JsonSyntaxException.of(kind, message, 1, 1);
  }

  static JsonSyntaxException at(Optional<Mark> mark, Kind kind, String message) {
    Position position = position(mark);
    return JsonSyntaxException.of(kind, message, position.line(), position.column());
  }

  static Position position(Optional<Mark> mark) {
    return new Position(
        mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1);
  }

  /** What the parser found; its messages quote the text, which may be secret, so not they. */
  static JsonSyntaxException of(YamlEngineException fault, String text) {
    if (fault instanceof MarkedYamlEngineException marked) {
      return at(marked.getProblemMark(), Kind.SYNTAX, "not YAML: " + marked.getProblem());
    }
    if (fault instanceof ReaderException unreadable) {
      Position position = position(text, unreadable.getPosition());
      return JsonSyntaxException.of(
          Kind.SYNTAX,
          String.format("not YAML: the character U+%04X", unreadable.getCodePoint()),
          position.line(),
          position.column());
    }
    return start(Kind.SYNTAX, "not YAML: " + fault.getClass().getSimpleName());
  }

  private static Position position(String text, int index) {
    int line = 1;
    int column = 1;
    int at = 0;
    for (int i = 0; i < index && at < text.length(); i++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
    }
    return new Position(line, column);
  }
}
