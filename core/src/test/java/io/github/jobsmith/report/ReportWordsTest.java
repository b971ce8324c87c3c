package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.MessageBundle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
  private static final ReportWords GERMAN = ReportWords.of(MessageBundle.forLocale(Locale.GERMAN));

  @Test
  @DisplayName("the English constants are the English templates of the bundle")
  void english() {
    assertThat(ReportWords.of(MessageBundle.ENGLISH)).isSameAs(ReportWords.ENGLISH);
    ReportWords templates = ReportWords.of(MessageBundle.of(MessageBundle.englishTemplates()));
    assertThat(templates).isNotSameAs(ReportWords.ENGLISH);
    assertThat(all(templates)).isEqualTo(all(ReportWords.ENGLISH));
    assertThat(all(ReportWords.of(MessageBundle.of(Map.of("no", "x")))))
        .isEqualTo(all(ReportWords.ENGLISH));
  }

  @Test
  @DisplayName("German has other words for everything but the count of one info")
  void german() {
    List<String> german = new ArrayList<>(all(GERMAN));
    german.removeIf(said -> said.matches("infos: \\d+\\+? Infos?|alternative: Alternative .*"));
    assertThat(german).isNotEmpty().doesNotContainAnyElementsOf(all(ReportWords.ENGLISH));
  }

  /** Returns what all methods say, each with several counts. */
  private static List<String> all(ReportWords words) {
    List<String> all = new ArrayList<>();
    for (Method method : ReportWords.class.getDeclaredMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        for (int count : new int[] {0, 1, 2, 1_000}) {
          all.add(said(words, method, count, false));
          all.add(said(words, method, count, true));
        }
      }
    }
    Collections.sort(all);
    return all;
  }

  private static String said(ReportWords words, Method method, int count, boolean more) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      arguments[i] = type == String.class ? "3:5" : type == boolean.class ? more : (Object) count;
    }
    try {
      return method.getName() + ": " + method.invoke(words, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  @Test
  @DisplayName("the line with counts in German")
  void summary() {
    assertThat(line(3, 0, 2, 0, 1, 0, HiddenCounts.NONE, false))
        .isEqualTo("3 Dateien: 2 Warnungen in 2 Dateien; 1 ohne Befund");
    assertThat(line(1, 0, 0, 0, 1, 0, HiddenCounts.NONE, false)).isEqualTo("1 Datei: ohne Befund");
    assertThat(line(2, 1, 0, 0, 0, 1, new HiddenCounts(1, 2), true))
        .isEqualTo(
            "2 Dateien: 1+ Fehler in 1 Datei; 1 nicht lesbar; ausgeblendet: 1+ Warnungen, 2+ Infos");
    assertThat(line(0, 0, 0, 0, 0, 0, HiddenCounts.NONE, false))
        .isEqualTo("0 Dateien: nichts zu prüfen");
  }

  private static String line(
      long files,
      long errors,
      long warnings,
      long infos,
      long clean,
      long unreadable,
      HiddenCounts hidden,
      boolean truncated) {
    return SummaryLine.of(
        SummaryLineTest.summary(
            files, errors, warnings, infos, clean, unreadable, hidden, truncated),
        null,
        GERMAN);
  }
}
