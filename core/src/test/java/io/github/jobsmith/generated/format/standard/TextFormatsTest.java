package io.github.jobsmith.generated.format.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("uuid and the pointers; values that are not strings")
class TextFormatsTest {
  @TestFactory
  Stream<DynamicTest> uuids() {
    String uuid = "01234567-89ab-cdef-ABCD-EF0123456789";
    return Formats.cases(
        "uuid",
        List.of(
            uuid, "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        List.of(
            "",
            uuid + '0',
            uuid.substring(1),
            '{' + uuid + '}',
            uuid.replace("-", ""),
            uuid.replace('-', '_'),
            uuid.replace('0', 'g'),
            uuid.replace("89a", "8-9"),
            uuid.replace('0', '\u0660')));
  }

  @TestFactory
  Stream<DynamicTest> pointers() {
    return Formats.cases(
        "json-pointer",
        List.of("", "/", "//", "/a/0/-", "/~0~1", "/~01", "/\"\\\n\u0000", "/\u00e9", "/ ", "/%7E"),
        List.of("a", "#", "#/a", " /a", "/~", "/~2", "/a~/b", "/~~0", "/~0~", "0", "\u00e9", "\""));
  }

  @TestFactory
  Stream<DynamicTest> relativePointers() {
    return Formats.cases(
        "relative-json-pointer",
        List.of(
            "0",
            "0#",
            "0/",
            "1/a",
            "10/a/~0",
            "0/\u00e9",
            "9".repeat(50),
            "0+1",
            "0-1#",
            "2+10/a",
            "0/\"\\"),
        List.of(
            "", "#", "/a", "00", "01", "-1", "+1", "0a", "0##", "0#/a", "0/~", "0+0", "0-", "0+#",
            "0+-1", "0+1+1", "0-01", "0 ", " 0", "1.5", "1e3", "\u0660", "a"));
  }

  @TestFactory
  Stream<DynamicTest> valuesThatAreNoStrings() {
    JsonDocument doc = JsonDocument.parse("[null, true, 1, 1.5, {}, []]");
    return Formats.CHECKS.entrySet().stream()
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.getKey(),
                    () -> {
                      for (int node = 0; node < doc.nodeCount(); node++) {
                        assertThat(format.getValue().holds(doc, node)).isTrue();
                      }
                    }));
  }
}
