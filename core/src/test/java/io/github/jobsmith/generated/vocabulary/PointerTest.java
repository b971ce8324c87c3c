package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pointers with *")
class PointerTest {
  private static final JsonDocument DOC =
      JsonDocument.parse(
          "{\"a\":[{\"b\":1},{\"c\":2},{\"b\":3}],\"x/y\":{\"~\":4},\"0\":5,\"m\":{\"p\":{\"b\":6},\"q\":7},\"e\":[]}");

  /** Returns the pointers of the visited values. */
  private static List<String> visited(String pointer) {
    List<String> visited = new ArrayList<>();
    Pointer.of(pointer)
        .visit(
            DOC,
            0,
            (doc, node, argument, findings) -> visited.add(doc.pointer(node)) && argument == 17,
            17,
            null);
    return visited;
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/a/*/b;/a/0/b /a/2/b",
        "/a/*;/a/0 /a/1 /a/2",
        "/a/1/c;/a/1/c",
        "/*/*/b;/a/0/b /a/2/b /m/p/b",
        "/x~1y/~0;/x~1y/~0",
        "/0;/0",
        "/e/*;''",
        "/nothing/*/b;''",
        "/a/3;''",
        "/a/b;''",
        "/a/01;''",
        "'';''"
      })
  void visits(String pointer, String nodes) {
    assertThat(String.join(" ", visited(pointer))).isEqualTo(nodes);
    if (!pointer.contains("*")) {
      int node = Pointer.toOne(pointer).resolve(DOC, 0);
      assertThat(node < 0 ? "" : DOC.pointer(node)).isEqualTo(nodes);
    }
  }

  @Test
  @DisplayName("The first value that passes a test is found after others that do not")
  void first() {
    int node = Pointer.of("/a/*/b").first(DOC, 0, (doc, value) -> doc.longValue(value) > 1);
    assertThat(DOC.pointer(node)).isEqualTo("/a/2/b");
    assertThat(Pointer.of("/a/*/b").first(DOC, 0, (doc, value) -> false)).isEqualTo(-1);
  }

  @ParameterizedTest(name = "\"{0}\" is no pointer")
  @ValueSource(strings = {"a", "#/a", "/a~", "/a~2b", " /a"})
  void refused(String pointer) {
    assertThatIllegalArgumentException().isThrownBy(() -> Pointer.of(pointer));
  }
}
