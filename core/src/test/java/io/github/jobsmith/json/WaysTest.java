package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {
  private static JsonDocument random(long seed) {
    StringBuilder text = new StringBuilder();
    value(text, new Random(seed), 0);
    return JsonDocument.parse(text.toString());
  }

  private static void value(StringBuilder text, Random random, int depth) {
    int kind = depth > 12 ? 2 : random.nextInt(depth == 0 ? 2 : 4);
    if (kind > 1) {
      text.append(random.nextInt(9));
      return;
    }
    int size = random.nextInt(10) == 0 ? random.nextInt(40) : random.nextInt(4);
    text.append(kind == 0 ? '[' : '{');
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",");
      if (kind == 1) {
        text.append("\"m").append(i).append("\":");
      }
      value(text, random, depth + 1);
    }
    text.append(kind == 0 ? ']' : '}');
  }

  private static void assertSame(JsonDocument document, List<Integer> order) {
    Parents expected = new Parents(document);
    for (int node : order) {
      assertThat(document.parent(node)).isEqualTo(expected.parent(node));
      assertThat(document.index(node)).isEqualTo(expected.index(node));
    }
  }

  private static List<Integer> nodes(JsonDocument document) {
    return new ArrayList<>(IntStream.range(0, document.nodeCount()).boxed().toList());
  }

  @Test
  @DisplayName("parents and indexes do not depend on the order in which they are asked for")
  void orders() {
    for (int seed = 0; seed < 300; seed++) {
      List<Integer> nodes = nodes(random(seed));
      assertSame(random(seed), nodes);
      Collections.reverse(nodes);
      assertSame(random(seed), nodes);
      for (int i = 0; i < 5; i++) {
        Collections.shuffle(nodes, new Random(i));
        assertSame(random(seed), nodes);
        // Few questions, before there is an index of all nodes.
        assertSame(random(seed), nodes.subList(0, Math.min(4, nodes.size())));
      }
    }
  }

  @Test
  @DisplayName("ways back from the end of a large array, again and again")
  void end() {
    int count = 100_000;
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",").append("{\"n\":[").append(i).append("]}");
    }
    JsonDocument document = JsonDocument.parse(text.append("]").toString());
    for (int round = 0; round < 20; round++) {
      for (int i = count - 1000; i < count; i++) {
        assertThat(document.pointer(1 + 3 * i + 2)).isEqualTo("/" + i + "/n/0");
      }
    }
    assertThat(document.pointer(3)).isEqualTo("/0/n/0");
  }

  @Test
  @DisplayName("several threads ask at the same time")
  void threads() throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int seed = 0; seed < 50; seed++) {
        JsonDocument document = random(seed);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          List<Integer> nodes = nodes(document);
          Collections.shuffle(nodes, new Random(i));
          running.add(pool.submit(() -> assertSame(document, nodes)));
        }
        for (Future<?> each : running) {
          each.get();
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, 4, 5, 100, Integer.MAX_VALUE})
  @DisplayName("a node that the document does not have")
  void bounds(int node) {
    JsonDocument document = JsonDocument.parse("[1, [2]]");
    assertThatThrownBy(() -> document.parent(node)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> document.index(node)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
