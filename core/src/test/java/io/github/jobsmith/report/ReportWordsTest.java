package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.MessageBundle;
import java.util.ArrayList;
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
    List<String> german = all(GERMAN);
    List<String> english = all(ReportWords.ENGLISH);
    for (int i = 0; i < german.size(); i++) {
      if (!german.get(i).matches("\\d+\\+? [Ii]nfos?|[Aa]lternative .*")) {
        assertThat(german.get(i)).isNotEqualTo(english.get(i));
      }
    }
  }

  private static List<String> all(ReportWords words) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of(words.why(), words.hint(), words.allClean(), words.nothing()));
    all.addAll(List.of(words.hidden(), words.alternative("1 (A)")));
    for (int count : new int[] {0, 1, 2, 1_000}) {
      all.add(words.files(count));
      all.add(words.inFiles(count));
      for (boolean more : new boolean[] {false, true}) {
        all.add(words.errors(count, more));
        all.add(words.warnings(count, more));
        all.add(words.infos(count, more));
      }
      all.add(words.clean(count));
      all.add(words.unreadable(count));
      all.add(words.known(count));
      all.add(words.ignored(count));
      all.add(words.onlyFirst(count));
      all.add(words.alsoAt("3:5, 4:5", count));
      all.add(words.notRun(count, "--submit-at"));
      all.add(words.unknown(count));
    }
    return all;
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
    RunSummary summary =
        new RunSummary(
            files,
            errors,
            warnings,
            infos,
            clean,
            unreadable,
            List.of(),
            hidden,
            List.of(),
            truncated,
            0);
    return SummaryLine.of(summary, null, GERMAN);
  }
}
