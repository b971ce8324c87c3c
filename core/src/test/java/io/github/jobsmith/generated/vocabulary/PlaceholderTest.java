package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Finding placeholders")
class PlaceholderTest {
  private static List<String> texts(String text) {
    return Placeholder.scan(text).closed().stream()
        .map(found -> text.substring(found.start(), found.end()))
        .toList();
  }

  @Test
  @DisplayName("Placeholders end at the matching brace, not at the first one")
  void nesting() {
    assertThat(texts("a ${x${y}z} b ${c}")).containsExactly("${x${y}z}", "${y}", "${c}");
    assertThat(texts("${a}%7D}")).containsExactly("${a}");
    assertThat(texts("$${a}$")).containsExactly("${a}");
    assertThat(texts("} ${a} }")).containsExactly("${a}");
    assertThat(texts("no $ { placeholder } $x {} $")).isEmpty();
  }

  @Test
  @DisplayName(
      "Each placeholder has the innermost enclosing ${aws:…} and the innermost of any kind")
  void around() {
    List<Placeholder> found = Placeholder.scan("${aws:a:${b${c}}}${d${aws:e}}").closed();
    assertThat(found).extracting(Placeholder::outer).containsExactly(-1, 0, 0, -1, -1);
    assertThat(found).extracting(Placeholder::within).containsExactly(-1, 0, 1, -1, 3);
  }

  @Test
  @DisplayName("Only what precedes an unterminated ${aws:iot: is checked")
  void unterminated() {
    Placeholder.Scan scan = Placeholder.scan("${a} ${aws:iot:x ${thingName}");
    assertThat(scan.unterminated()).isEqualTo(5);
    assertThat(scan.closed()).hasSize(1);
    assertThat(Placeholder.scan("${HOME ${aws:iot:x}").unterminated()).isEqualTo(-1);
    assertThat(texts("${HOME ${aws:iot:x}")).containsExactly("${aws:iot:x}");
  }

  @Test
  @DisplayName("A million openings and closings take linear time")
  @Timeout(60)
  void hostile() {
    assertThat(Placeholder.scan("${".repeat(1_000_000)).closed()).isEmpty();
    assertThat(Placeholder.scan("${".repeat(500_000) + "}".repeat(500_000)).closed())
        .hasSize(500_000);
    assertThat(Placeholder.scan("}".repeat(1_000_000)).closed()).isEmpty();
    assertThat(Placeholder.scan("${aws:iot:".repeat(100_000)).unterminated()).isZero();
  }
}
