package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEqualityTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "null; null; true",
        "true; true; true",
        "true; false; false",
        "false; 0; false",
        "1; true; false",
        "1; \"1\"; false",
        "null; false; false",
        "[]; {}; false",
        "\"a\"; \"\\u0061\"; true",
        "\"\\ud83d\\ude00\"; \"\ud83d\ude00\"; true",
        "\"\u00e9\"; \"e\u0301\"; false",
        "\"a\"; \"b\"; false",
        "\"\"; \"\"; true",
        "[1,2]; [1.0,2e0]; true",
        "[1,2]; [2,1]; false",
        "[1,2]; [1,2,3]; false",
        "[[1],2]; [1,[2]]; false",
        "{\"a\":1,\"b\":[]}; {\"b\":[],\"a\":1.0}; true",
        "{\"a\":1}; {\"\\u0061\":1}; true",
        "{\"a\":1}; {\"b\":1}; false",
        "{\"a\":1}; {\"a\":2}; false",
        "{\"a\":1}; {\"a\":1,\"b\":1}; false",
        "{\"a\":{\"b\":[{}]}}; {\"a\":{\"b\":[{}]}}; true",
        "{\"a\":{\"b\":[{}]}}; {\"a\":{\"b\":[[]]}}; false",
        "{\"a\":1,\"a\":2}; {\"a\":1,\"b\":2}; false",
        "{\"a\":1,\"a\":1}; {\"a\":1,\"b\":1}; false",
        "{\"a\":1,\"a\":2}; {\"a\":1,\"a\":2}; true",
        "{\"a\":1,\"a\":2}; {\"a\":2,\"a\":1}; false"
      })
  void pairs(String a, String b, boolean equal) {
    JsonDocument left = JsonDocument.parse(a);
    JsonDocument right = JsonDocument.parse(b);
    assertThat(JsonDocument.equal(left, 0, right, 0)).isEqualTo(equal);
    assertThat(JsonDocument.equal(right, 0, left, 0)).isEqualTo(equal);
    JsonDocument both = JsonDocument.parse("[" + a + "," + b + "]");
    int second = both.item(0, 1);
    assertThat(both.equal(1, second)).isEqualTo(equal);
    if (equal) {
      assertThat(both.hash(1)).isEqualTo(both.hash(second)).isEqualTo(left.hash(0));
    } else if (both.duplicateMembers().length == 0) {
      assertThat(both.hash(1)).as("a good hash tells these apart").isNotEqualTo(both.hash(second));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 5_000})
  void membersInAnyOrder(int count) {
    List<String> members =
        IntStream.range(0, count)
            .mapToObj(i -> "\"n" + i + "\":{\"v\":[" + i + "]}")
            .collect(Collectors.toCollection(ArrayList::new));
    JsonDocument one = JsonDocument.parse("{" + String.join(",", members) + "}");
    Collections.shuffle(members, new Random(1));
    JsonDocument other = JsonDocument.parse("{" + String.join(",", members) + "}");
    assertThat(JsonDocument.equal(one, 0, other, 0)).isTrue();
    assertThat(one.hash(0)).isEqualTo(other.hash(0));
    members.set(count / 2, members.get(count / 2).replace("[", "[0" + "."));
    JsonDocument changed = JsonDocument.parse("{" + String.join(",", members) + "}");
    assertThat(JsonDocument.equal(one, 0, changed, 0)).isFalse();
    assertThat(JsonDocument.equal(changed, 0, one, 0)).isFalse();
  }

  @Test
  @Timeout(60)
  void largeValuesAreComparedInReasonableTime() {
    String object =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"n" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));
    String array =
        IntStream.range(0, 300_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "[", "]"));
    JsonDocument document =
        JsonDocument.parse("[" + object + "," + object + "," + array + "," + array + "]");
    int second = document.next(1);
    int third = document.next(second);
    assertThat(document.equal(1, second)).isTrue();
    assertThat(document.equal(third, document.next(third))).isTrue();
    assertThat(document.equal(1, third)).isFalse();
    assertThat(document.hash(1)).isEqualTo(document.hash(second));
  }
}
