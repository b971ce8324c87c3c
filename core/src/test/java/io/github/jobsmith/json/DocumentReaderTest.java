package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final List<String> TEXTS =
      List.of(
          "{\"a\": [1, -2, 3.5, 1e3, 12345678901234567890], \"b\": {\"c\": null}}",
          "[{\"name\": \"\\u00e4\\\"\"}, \"ä€😀\", \"\", {}, [], true, false, null]",
          "{\"\\u0061\": 1, \"a\": 2, \"bb\": {\"x\": 1, \"x\": 2}, \"bb\": 3}",
          "7",
          "\"plain\"",
          "[[[[[[]]]]], {\"k\": {\"k\": {\"k\": {}}}}]",
          "{" + members(9) + "}",
          "{" + members(40) + ", \"m3\": 1}",
          "[" + "1,".repeat(500) + "1]",
          "[\"" + "x".repeat(100) + "\", {\"" + "n".repeat(30) + "\": \"\\n\"}]");

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"m" + i + "\": " + i)
        .collect(Collectors.joining(", "));
  }

  @Test
  void largeArraysOfNodesGrowForValuesThatAreDenseAnywhere() {
    String dense = "1,".repeat(400_000);
    String sparse = ("\"" + "x".repeat(999) + "\",").repeat(2_000);
    for (String items : List.of(dense, dense + sparse, sparse + dense, dense + sparse + dense)) {
      byte[] bytes = ("[" + items + "[[]]]").getBytes(UTF_8);
      int count = (int) items.chars().filter(c -> c == ',').count() + 3;
      assertThat(JsonDocument.parse(bytes).nodeCount()).isEqualTo(count);
      assertThat(JsonDocument.parse(bytes, JsonLimits.DEFAULT.withMaxNodes(count)).nodeCount())
          .isEqualTo(count);
      JsonLimits fewer = JsonLimits.DEFAULT.withMaxNodes(count - 1);
      assertThatThrownBy(() -> JsonDocument.parse(bytes, fewer))
          .isInstanceOf(JsonSyntaxException.class)
          .hasMessageContaining("more than " + (count - 1));
    }
  }

  @Test
  void everyIntOfANodeIsThatOfThisText() {
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    List<String> texts = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      texts.addAll(TEXTS);
    }
    Collections.shuffle(texts, new Random(17));
    for (String text : texts) {
      byte[] bytes = text.getBytes(UTF_8);
      JsonDocument fresh = JsonDocument.parse(bytes);
      JsonDocument lent = reader.read(bytes);
      int ints = fresh.nodeCount() << Nodes.SHIFT;
      assertThat(lent.nodeCount()).isEqualTo(fresh.nodeCount());
      assertThat(Arrays.copyOf(lent.nodes, ints)).isEqualTo(Arrays.copyOf(fresh.nodes, ints));
      assertThat(lent.duplicateMembers()).isEqualTo(fresh.duplicateMembers());
    }
  }

  @Test
  void faultsAreThoseOfParse() {
    JsonLimits limits = JsonLimits.DEFAULT.withMaxNodes(3).withMaxDepth(2).withMaxStringBytes(4);
    DocumentReader reader = new DocumentReader(limits);
    for (String text :
        List.of(
            "{\"a\":tru}", "[1,]", "[1,2,3]", "[[[]]]", "\"12345\"", "{\"a\" 1}", "", "[1] 2")) {
      byte[] bytes = text.getBytes(UTF_8);
      JsonSyntaxException expected =
          catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(bytes, limits));
      assertThatThrownBy(() -> reader.read(bytes))
          .isInstanceOf(JsonSyntaxException.class)
          .hasMessage(expected.getMessage());
      assertThat(reader.read("[1,2]".getBytes(UTF_8)).size(0)).isEqualTo(2);
    }
    assertThatThrownBy(
            () -> new DocumentReader(JsonLimits.DEFAULT.withMaxBytes(1)).read(new byte[2]))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void whatIsKeptStaysAsItIs() {
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    JsonDocument kept = reader.read("[\"kept\", 1]".getBytes(UTF_8));
    kept.keep();
    JsonValue value = JsonValue.of(reader.read("{\"value\": [1]}".getBytes(UTF_8)), 0);
    JsonDocument moved = reader.read("[\"moved\"]".getBytes(UTF_8)).withoutPlaces();
    JsonDocument viewed = DocumentView.of(reader.read("[\"viewed\"]".getBytes(UTF_8))).build();
    JsonDocument lent = reader.read("[\"lent\"]".getBytes(UTF_8));
    JsonDocument next = reader.read("{\"other\": {\"other\": [true]}}".getBytes(UTF_8));
    assertThat(lent.nodes).isSameAs(next.nodes);
    assertThat(kept.string(1)).isEqualTo("kept");
    assertThat(value).hasToString("{\"value\":[1]}");
    assertThat(moved.string(1)).isEqualTo("moved");
    assertThat(viewed.pointer(1)).isEqualTo("/0");
    assertThat(viewed.string(1)).isEqualTo("viewed");
  }

  @Test
  void documentsOfAnySizeAreReadAfterOneThatIsKept() {
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    for (int kept : new int[] {0, 1, 13, 14, 15, 100, 127, 128, 500}) {
      for (int next : new int[] {kept, kept + 1, 2 * kept + 20}) {
        JsonDocument first = reader.read(array(kept));
        first.keep();
        assertThat(reader.read(array(next)).nodeCount()).isEqualTo(next + 1);
        assertThat(first.nodeCount()).isEqualTo(kept + 1);
        assertThat(first.next(0)).isEqualTo(kept + 1);
      }
    }
  }

  private static byte[] array(int items) {
    return ("[" + "1,".repeat(items).replaceFirst(",$", "") + "]").getBytes(UTF_8);
  }

  @Test
  void clearForgetsTheTextAndMuchMemory() {
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    int[] small = reader.read("[1]".getBytes(UTF_8)).nodes;
    reader.clear();
    assertThat(reader.read("[2]".getBytes(UTF_8)).nodes).isSameAs(small);
    int[] large = reader.read(("[" + "1,".repeat(3000) + "1]").getBytes(UTF_8)).nodes;
    assertThat(reader.read("[2]".getBytes(UTF_8)).nodes).isSameAs(large);
    reader.clear();
    assertThat(reader.read("[2]".getBytes(UTF_8)).nodes.length).isLessThan(large.length);
  }

  @Test
  void clearKeepsAsMuchMemoryAsIsWanted() {
    byte[] text = ("[" + "1,".repeat(9_999) + "1]").getBytes(UTF_8);
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    int[] nodes = reader.read(text).nodes;
    reader.clear(nodes.length >> Nodes.SHIFT);
    assertThat(reader.read(text).nodes).isSameAs(nodes);
    reader.clear((nodes.length >> Nodes.SHIFT) - 1);
    assertThat(reader.read(text).nodes).isNotSameAs(nodes);
  }
}
