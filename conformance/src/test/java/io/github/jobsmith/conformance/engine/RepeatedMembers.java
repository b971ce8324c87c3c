package io.github.jobsmith.conformance.engine;

import io.github.jobsmith.conformance.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A value as JSON text in which members occur more than once, in objects of all levels.
 *
 * @param text the text
 * @param last the same with only the last of the members of a name
 */
public record RepeatedMembers(String text, String last) {
  /** One in so many members is repeated. */
  private static final int RARITY = 3;

  /** Repeats members of a value, with other parts of it as values. */
  public static RepeatedMembers of(JsonNode value, Random random) {
    List<JsonNode> parts = new ArrayList<>();
    collect(value, parts);
    return of(value, parts, random);
  }

  private static void collect(JsonNode value, List<JsonNode> parts) {
    parts.add(value);
    value.forEach(each -> collect(each, parts));
  }

  private static RepeatedMembers of(JsonNode value, List<JsonNode> parts, Random random) {
    if (value.isArray()) {
      List<RepeatedMembers> items = new ArrayList<>();
      value.forEach(each -> items.add(of(each, parts, random)));
      return joined("[", items, items, "]");
    } else if (!value.isObject()) {
      String text = Json.compact(value);
      return new RepeatedMembers(text, text);
    }
    List<String> names = new ArrayList<>();
    List<RepeatedMembers> members = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      int at = random.nextInt(names.size() + 1);
      names.add(at, member.getKey());
      members.add(at, of(member.getValue(), parts, random));
      if (random.nextInt(RARITY) == 0) {
        int before = random.nextInt(names.size() + 1);
        JsonNode other = parts.get(random.nextInt(parts.size()));
        names.add(before, member.getKey());
        members.add(before, of(other.isContainer() ? member.getValue() : other, parts, random));
      }
    }
    List<RepeatedMembers> all = new ArrayList<>();
    Map<String, Integer> last = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      String name = Json.MAPPER.writeValueAsString(names.get(i)) + ":";
      RepeatedMembers member = members.get(i);
      all.add(new RepeatedMembers(name + member.text, name + member.last));
      last.put(names.get(i), i);
    }
    List<RepeatedMembers> kept = last.values().stream().sorted().map(all::get).toList();
    return joined("{", all, kept, "}");
  }

  private static RepeatedMembers joined(
      String open, List<RepeatedMembers> all, List<RepeatedMembers> kept, String close) {
    String text = String.join(",", all.stream().map(RepeatedMembers::text).toList());
    String last = String.join(",", kept.stream().map(RepeatedMembers::last).toList());
    return new RepeatedMembers(open + text + close, open + last + close);
  }
}
