package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LastMembersTest {
  private static final String TEXT =
      "{\"a\":{\"x\":1,\"x\":2},\"b\":[{\"c\":1,\"d\":[5],\"\\u0063\":2}],\"a\":3,\"e\":{},\"e\":{\"f\":4}}";

  private static LastMembers last(JsonDocument document, int root) {
    LastMembers last = LastMembers.of(document, root);
    assertThat(last).isNotNull();
    return last;
  }

  @Test
  @DisplayName("a document without duplicates is not changed")
  void none() {
    assertThat(LastMembers.of(JsonDocument.parse("{\"a\":{\"b\":1},\"b\":2}"), 0)).isNull();
  }

  @Test
  @DisplayName("the last of members with a name remains, at its place")
  void last() {
    JsonDocument whole = JsonDocument.parse(TEXT);
    LastMembers last = last(whole, 0);
    JsonDocument document = last.document();
    JsonDocument expected =
        JsonDocument.parse("{\"b\":[{\"d\":[5],\"c\":2}],\"a\":3,\"e\":{\"f\":4}}");
    assertThat(JsonDocument.equal(document, 0, expected, 0)).isTrue();
    assertThat(document.nodeCount()).isEqualTo(expected.nodeCount());
    assertThat(document.duplicateMembers()).isEmpty();
    for (int node = 0; node < document.nodeCount(); node++) {
      int of = last.inWhole(node);
      assertThat(document.name(node)).isEqualTo(expected.name(node)).isEqualTo(whole.name(of));
      assertThat(document.pointer(node)).isEqualTo(expected.pointer(node));
      assertThat(document.next(node)).isEqualTo(expected.next(node));
      assertThat(document.size(node)).isEqualTo(expected.size(node));
      assertThat(document.offset(node)).isEqualTo(whole.offset(of));
      assertThat(document.endOffset(node)).isEqualTo(whole.endOffset(of));
      assertThat(document.nameOffset(node)).isEqualTo(whole.nameOffset(of));
      assertThat(document.position(document.offset(node)))
          .isEqualTo(whole.position(whole.offset(of)));
    }
    assertThat(last.whole()).isSameAs(whole);
    assertThat(last.leftOut().stream().map(whole::name)).containsExactly("a", "c", "e");
    assertThat(document.find(0, MemberName.of("a"))).isPositive();
  }

  @Test
  @DisplayName("members outside of the value are not left out")
  void part() {
    JsonDocument whole = JsonDocument.parse(TEXT);
    int item = whole.resolve(0, "/b/0");
    LastMembers last = last(whole, item);
    assertThat(last.leftOut()).containsExactly(item + 1);
    JsonDocument document = last.document();
    assertThat(document.nodeCount()).isEqualTo(whole.nodeCount() - 1);
    assertThat(names(document, document.duplicateMembers())).containsExactly("x", "a", "e");
    assertThat(document.size(item)).isEqualTo(2);
  }

  @Test
  @DisplayName("views remain views, with unknown values and other names")
  void views() {
    JsonDocument whole = JsonDocument.parse(TEXT);
    DocumentView view = DocumentView.of(whole);
    view.rename(whole.resolve(0, "/e/f"), "g");
    view.unknown(whole.resolve(0, "/b/0/d"));
    JsonDocument document = last(view.build(), 0).document();
    int member = document.resolve(0, "/e/g");
    assertThat(document.schemaName(member)).isEqualTo("g");
    assertThat(document.name(member)).isEqualTo("f");
    assertThat(document.pointer(member)).isEqualTo("/e/f");
    assertThat(document.nameOffset(member)).isEqualTo(TEXT.indexOf("\"f\""));
    assertThat(document.hasUnknown()).isTrue();
    assertThat(document.isUnknown(document.resolve(0, "/b/0/d"))).isTrue();
  }

  private static List<String> names(JsonDocument document, int[] members) {
    return IntStream.of(members).mapToObj(document::name).toList();
  }
}
