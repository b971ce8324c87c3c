package io.github.jobsmith.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, each with its level. */
final class LogLines extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  @Override
  public void debug(CharSequence line) {
    lines.add("debug " + line);
  }

  @Override
  public void info(CharSequence line) {
    lines.add("info " + line);
  }

  @Override
  public void warn(CharSequence line) {
    lines.add("warn " + line);
  }

  @Override
  public void error(CharSequence line) {
    lines.add("error " + line);
  }
}
