package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
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
  /** An arm: a check to call, or a constraint that is always violated, or neither. */
  private record Arm(
      @Nullable String captured, @Nullable CodeBlock check, @Nullable Constraint unknown) {}

  private final Statements out;
  private final SchemaNode at;
  private final String member;
  private final Map<String, String> variables;
  private final SortedMap<Integer, Arm> arms = new TreeMap<>();
  private final List<CodeBlock> silent = new ArrayList<>();
  private @Nullable Arm rest;

  MemberArms(Statements out, SchemaNode at, String member, Map<String, String> variables) {
    this.out = out;
    this.at = at;
    this.member = member;
    this.variables = variables;
  }

  void check(int index, String name, CodeBlock check) {
    arms.put(index, new Arm(variables.get(name), check, null));
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
    if (arms.size() > ArmParts.MAX_ARMS) {
      writeInParts(index);
      return;
    }
    out.begin("switch ($L)", index);
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

  /** Groups the indexes of adjacent arms with the same check. */
  private List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    Arm before = null;
    for (Map.Entry<Integer, Arm> entry : arms.entrySet()) {
      if (!entry.getValue().equals(before) || entry.getValue().captured() != null) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(entry.getKey());
      before = entry.getValue();
    }
    return groups;
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
