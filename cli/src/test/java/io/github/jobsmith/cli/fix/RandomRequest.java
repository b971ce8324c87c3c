package io.github.jobsmith.cli.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Valid requests as tokens of JSON, and faults in them that can be fixed. */
final class RandomRequest {
  private static final List<List<String>> MEMBERS =
      List.of(
          List.of("\"description\"", ":", "\"1e5\""),
          List.of("\"targetSelection\"", ":", "\"CONTINUOUS\""),
          List.of("\"timeoutConfig\"", ":", "{", "\"inProgressTimeoutInMinutes\"", ":", "60", "}"),
          List.of(
              "\"tags\"",
              ":",
              "[",
              "{",
              "\"Key\"",
              ":",
              "\"17\"",
              ",",
              "\"Value\"",
              ":",
              "\"true\"",
              "}",
              "]"),
          List.of(
              "\"jobExecutionsRolloutConfig\"", ":", "{", "\"maximumPerMinute\"", ":", "100", "}"),
          List.of(
              "\"abortConfig\"",
              ":",
              "{",
              "\"criteriaList\"",
              ":",
              "[",
              "{",
              "\"failureType\"",
              ":",
              "\"FAILED\"",
              ",",
              "\"action\"",
              ":",
              "\"CANCEL\"",
              ",",
              "\"thresholdPercentage\"",
              ":",
              "12.5",
              ",",
              "\"minNumberOfExecutedThings\"",
              ":",
              "5",
              "}",
              "]",
              "}"));

  private RandomRequest() {}

  static List<String> tokens(Random random) {
    List<List<String>> members = new ArrayList<>();
    members.add(List.of("\"jobId\"", ":", "\"" + random.nextInt(1000) + "\""));
    members.add(
        List.of("\"targets\"", ":", "[", "\"arn:aws:iot:eu-west-1:123456789012:thing/a\"", "]"));
    members.add(List.of("\"document\"", ":", "\"{\\\"a\\\":[1,{}]}\""));
    for (List<String> member : MEMBERS) {
      if (random.nextBoolean()) {
        members.add(member);
      }
    }
    Collections.shuffle(members, random);
    List<String> tokens = new ArrayList<>(List.of("{"));
    for (List<String> member : members) {
      if (tokens.size() > 1) {
        tokens.add(",");
      }
      tokens.addAll(member);
    }
    tokens.add("}");
    return tokens;
  }

  static List<String> withFixableFaults(List<String> tokens, Random random) {
    List<String> wrong = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      wrong.add("\uFEFF");
    }
    boolean commas = random.nextInt(4) == 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean name = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
      boolean closes = token.equals("}") || token.equals("]");
      if (commas && closes && random.nextInt(3) == 0) {
        wrong.add(",");
      }
      wrong.add(random.nextInt(3) > 0 ? token : fault(token, name, random));
    }
    return wrong;
  }

  private static String fault(String token, boolean name, Random random) {
    if (name) {
      return switch (random.nextInt(3)) {
        case 0 -> token.toLowerCase(Locale.ROOT);
        case 1 -> token.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        default -> token.toUpperCase(Locale.ROOT);
      };
    } else if (token.matches("[0-9.]+")) {
      return '"' + token + '"';
    } else if (token.matches("\"([0-9]+|true|1e5)\"")) {
      return token.replace("\"", "");
    } else if (token.startsWith("\"{")) {
      return "{\"a\":[1,{}]}";
    }
    return token;
  }

  static String laidOut(List<String> tokens, Random random) {
    List<String> spaces =
        switch (random.nextInt(3)) {
          case 0 -> List.of("");
          case 1 -> List.of("\n", " ", "");
          default -> List.of("\r\n", "\t", "");
        };
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append(token)
          .append(token.equals("\uFEFF") ? "" : spaces.get(random.nextInt(spaces.size())));
    }
    return text.toString();
  }
}
