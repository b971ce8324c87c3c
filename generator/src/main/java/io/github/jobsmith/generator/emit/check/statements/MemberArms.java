package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The switch over the names of members. HotSpot does not compile methods of more than 8,000 bytes
 * of code, so very many arms are moved to separate methods.
 */
final class MemberArms {
  /** An arm: a check, or a constraint that is always violated, or neither. */
  private record Arm(
      @Nullable String captured, @Nullable CodeBlock check, @Nullable Constraint unknown) {}

  /** A member with a short check. */
  private record Short(int index, SchemaNode node, Step step, ShortCheck check) {}

  /** The maximum number of arms with a check that is written in the arm. */
  private static final int MAX_SHORT = 100;

  /** The minimum number of members whose constraints are in one constant. */
  private static final int MIN_TYPES = 2;

  private final Statements out;
  private final SchemaNode at;
  private final String member;
  private final Map<String, String> variables;
  private final SortedMap<Integer, Arm> arms = new TreeMap<>();
  private final List<String> order;

  /**
   * The members with short checks: by what they have in common, if only their types are checked.
   */
  private final Map<String, List<Short>> shorts = new LinkedHashMap<>();

  private final List<CodeBlock> silent = new ArrayList<>();
  private @Nullable Arm rest;

  MemberArms(
      Statements out,
      SchemaNode at,
      String member,
      Map<String, String> variables,
      List<String> order) {
    this.out = out;
    this.order = order;
    this.at = at;
    this.member = member;
    this.variables = variables;
  }

  void check(int index, String name, SchemaNode node, Step step) {
    ShortCheck here = out.shortCheck(node, member, step);
    if (here == null) {
      arms.put(index, new Arm(variables.get(name), call(node, step), null));
      return;
    }
    String properties = variables.containsKey(name) ? null : here.properties(name);
    String common =
        properties == null
            ? name
            : properties + " " + here.condition() + " " + here.constraint().expectation();
    shorts
        .computeIfAbsent(common, any -> new ArrayList<>())
        .add(new Short(index, node, step, here));
    arms.put(index, new Arm(variables.get(name), null, null));
  }

  private CodeBlock call(SchemaNode node, Step step) {
    return out.call(node, Form.Subject.VALUE, member, step);
  }

  void unknown(int index, String name, Constraint constraint) {
    arms.put(index, new Arm(variables.get(name), null, constraint));
  }

  /**
   * Adds a known member without assertions; it needs an arm only if other members have assertions.
   */
  void silent(int index, String name, boolean rest) {
    if (variables.containsKey(name)) {
      arms.put(index, new Arm(variables.get(name), null, null));
    } else if (rest) {
      silent.add(CodeBlock.of("$L", index));
    }
  }

  void otherwise(CodeBlock check) {
    rest = new Arm(null, check, null);
  }

  void unknown(Constraint constraint) {
    rest = new Arm(null, null, constraint);
  }

  void write(CodeBlock index) {
    boolean many = arms.size() > ArmParts.MAX_ARMS;
    boolean named = index.toString().matches("\\w+");
    boolean tables = shorts.values().stream().anyMatch(same -> same.size() >= MIN_TYPES);
    String n = many || !tables ? "n" : named ? index.toString() : out.local("n");
    boolean used = false;
    for (List<Short> same : shorts.values()) {
      String types = same.size() < MIN_TYPES ? null : types(same);
      for (Short each : same) {
        CodeBlock check =
            types != null
                ? each.check().code(CodeBlock.of("$N.of($N)", types, n))
                : arms.size() > MAX_SHORT ? call(each.node(), each.step()) : each.check().code();
        arms.computeIfPresent(each.index(), (i, arm) -> new Arm(arm.captured(), check, null));
      }
      used |= types != null;
    }
    if (many) {
      writeInParts(index);
      return;
    }
    if (used && !named) {
      out.add("int $N = $L", n, index);
    }
    out.begin("switch ($L)", used ? CodeBlock.of("$N", n) : index);
    for (List<Integer> same : groups()) {
      write(same, arms.get(same.get(0)));
    }
    if (!silent.isEmpty()) {
      out.begin("case $L ->", CodeBlock.join(silent, ", "));
      out.end();
    }
    writeRest();
    out.end();
  }

  /** Returns a constant with the constraints of several members; null if it is impossible. */
  private @Nullable String types(List<Short> same) {
    Short first = same.get(0);
    return out.in()
        .constants()
        .memberTypes(
            at,
            first.check().constraint(),
            String.valueOf(first.check().properties(order.get(first.index()))),
            order);
  }

  /** Groups the indexes of arms with the same check. */
  private List<List<Integer>> groups() {
    Map<Arm, List<Integer>> groups = new LinkedHashMap<>();
    List<List<Integer>> all = new ArrayList<>();
    for (Map.Entry<Integer, Arm> entry : arms.entrySet()) {
      List<Integer> same =
          entry.getValue().captured() == null ? groups.get(entry.getValue()) : null;
      if (same == null) {
        same = new ArrayList<>();
        groups.put(entry.getValue(), same);
        all.add(same);
      }
      same.add(entry.getKey());
    }
    return all;
  }

  private void write(List<Integer> indexes, Arm arm) {
    String label =
        "case " + indexes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (arm.captured() == null && arm.check() != null) {
      out.arm(label, arm.check());
      return;
    }
    out.begin("$L ->", label);
    if (arm.captured() != null) {
      out.add("$N = $N", arm.captured(), member);
    }
    if (arm.check() != null) {
      out.require(arm.check());
    } else if (arm.unknown() != null) {
      out.failName(arm.unknown(), at, member);
    }
    out.end();
  }

  private void writeRest() {
    if (rest != null && rest.check() != null) {
      out.otherArm(rest.check());
    } else if (rest != null && rest.unknown() != null) {
      out.otherName(rest.unknown(), at, member);
    } else {
      out.begin("default ->");
      out.end();
    }
  }

  private void writeInParts(CodeBlock index) {
    String n = out.local("n");
    out.add("int $N = $L", n, index);
    if (arms.values().stream().anyMatch(arm -> arm.captured() != null)) {
      out.begin("switch ($N)", n);
      arms.forEach(
          (i, arm) -> {
            if (arm.captured() != null) {
              out.add("case $L -> $N = $N", i, arm.captured(), member);
            }
          });
      out.begin("default ->");
      out.end();
      out.end();
    }
    SortedMap<Integer, CodeBlock> checks = new TreeMap<>();
    arms.forEach(
        (i, arm) -> {
          if (arm.check() != null) {
            checks.put(i, arm.check());
          } else if (arm.unknown() != null) {
            checks.put(i, broken(arm.unknown()));
          } else {
            checks.put(i, CodeBlock.of("true"));
          }
        });
    new ArmParts(out, at, "Members", member).begin(n, checks, CodeBlock.of("true"));
    writeRest();
    out.end();
  }

  private CodeBlock broken(Constraint constraint) {
    return out.voice() == Voice.PREDICATE
        ? CodeBlock.of("false")
        : CodeBlock.of(
            "findings.failName(member, $N)", out.in().constants().constraint(at, constraint));
  }
}
