package io.github.jobsmith.jobs.error;

import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the rules for a complaint about a member: validates a request in which only this member is
 * wrong, in the way that the complaint says. So the schema alone decides.
 */
final class Probe {
  /** No limit of a member is larger. */
  private static final int LONGEST = 40_000;

  private final Validator validator;

  Probe(Validator validator) {
    this.validator = validator;
  }

  Set<Rule> rules(Complaint complaint) {
    Set<Rule> rules = new LinkedHashSet<>();
    List<String> path = complaint.path();
    if (path.isEmpty()) {
      return rules;
    }
    boolean missing = complaint.kind() == Complaint.Kind.MISSING;
    String name = path.get(path.size() - 1);
    String pointer = pointer(missing ? path.subList(0, path.size() - 1) : path);
    for (Consumer<JsonWriter> value : values(complaint)) {
      byte[] request = missing ? without(path) : with(path, value);
      for (Violation violation : validator.validate(request).violations()) {
        if (violation.pointer().equals(pointer)
            && complaint.kind().isSaidBy(violation.keyword())
            && (!missing || violation.message().startsWith(name + " "))) {
          rules.add(violation.rule());
        }
      }
      if (!rules.isEmpty()) {
        return rules;
      }
    }
    return rules;
  }

  /** Returns values to try, until one is refused. */
  private static List<Consumer<JsonWriter>> values(Complaint complaint) {
    BigDecimal limit = complaint.limit() == null ? BigDecimal.ONE : complaint.limit();
    int count = limit.min(BigDecimal.valueOf(LONGEST)).max(BigDecimal.ZERO).intValue();
    return switch (complaint.kind()) {
      case TOO_LONG -> sized(count + 1);
      case TOO_SHORT -> sized(Math.max(0, count - 1));
      case TOO_LARGE -> List.of(out -> out.number(limit.add(BigDecimal.ONE)));
      case TOO_SMALL -> List.of(out -> out.number(limit.subtract(BigDecimal.ONE)));
      case FORM -> List.of(out -> out.string("\u0001".repeat(30)));
      case CHOICE -> List.of(out -> out.string("?"));
      case TYPE, UNKNOWN, MISSING -> List.of(out -> out.bool(true));
    };
  }

  private static List<Consumer<JsonWriter>> sized(int size) {
    return List.of(
        out -> out.string("a".repeat(size)),
        out -> {
          out.startArray();
          for (int i = 0; i < size; i++) {
            out.string("a");
          }
          out.endArray();
        });
  }

  private static byte[] with(List<String> path, Consumer<JsonWriter> value) {
    JsonWriter out = new JsonWriter();
    nested(out, path, value);
    return out.toByteArray();
  }

  private static byte[] without(List<String> path) {
    List<String> parent = path.subList(0, path.size() - 1);
    return with(
        parent,
        out -> {
          out.startObject();
          out.endObject();
        });
  }

  private static void nested(JsonWriter out, List<String> path, Consumer<JsonWriter> value) {
    if (path.isEmpty()) {
      value.accept(out);
      return;
    }
    List<String> rest = path.subList(1, path.size());
    if (path.get(0).equals("0")) {
      out.startArray();
      nested(out, rest, value);
      out.endArray();
    } else {
      out.startObject();
      out.name(path.get(0));
      nested(out, rest, value);
      out.endObject();
    }
  }

  private static String pointer(List<String> path) {
    List<String> tokens = new ArrayList<>();
    for (String name : path) {
      tokens.add("/" + name.replace("~", "~0").replace("/", "~1"));
    }
    return String.join("", tokens);
  }
}
