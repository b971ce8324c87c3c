package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Emits switches with too many arms for one method: a switch over groups of arms, each of which is
 * a switch in a separate method.
 */
final class ArmParts {
  /** The maximum number of arms in one switch. */
  static final int MAX_ARMS = 200;

  /**
   * The number of arms in one method, as a power of two; larger where there would be too many
   * methods.
   */
  private static final int SHIFT = 7;

  private final Statements out;
  private final SchemaNode at;
  private final String what;
  private final String variable;

  /**
   * Creates a writer for the arms of one switch.
   *
   * @param what the last word in the names of the methods
   * @param variable the variable that the arms use, {@code item} or {@code member}
   */
  ArmParts(Statements out, SchemaNode at, String what, String variable) {
    this.out = out;
    this.at = at;
    this.what = what;
    this.variable = variable;
  }

  /**
   * Begins the switch over the groups; the default is the caller's.
   *
   * @param n the variable that selects the arm
   * @param arms expressions over {@code doc}, the variable and {@code findings}
   * @param beyond the expression for numbers of the last group without an arm
   */
  void begin(String n, SortedMap<Integer, CodeBlock> arms, CodeBlock beyond) {
    int last = arms.lastKey();
    int shift = SHIFT;
    while (last >> shift >= MAX_ARMS) {
      shift++;
    }
    out.begin("switch ($N >> $L)", n, shift);
    for (int part = 0; part <= last >> shift; part++) {
      boolean ends = part == last >> shift;
      SortedMap<Integer, CodeBlock> own = arms.subMap(part << shift, part + 1 << shift);
      String method = method(part, own, ends ? beyond : CodeBlock.of("true"));
      out.arm(part, CodeBlock.of("$N(doc, $N, $N, findings)", method, variable, n));
    }
  }

  private String method(int part, SortedMap<Integer, CodeBlock> arms, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (n) {\n$>");
    Map<CodeBlock, List<String>> same = new LinkedHashMap<>();
    arms.forEach(
        (i, arm) -> same.computeIfAbsent(arm, any -> new ArrayList<>()).add(String.valueOf(i)));
    same.forEach((arm, all) -> code.add("case $L -> $L;\n", String.join(", ", all), arm));
    code.add("default -> $L;\n$<};\n", otherwise);
    return out.in()
        .parts()
        .add(
            out.in().nameOf(at) + what + part,
            TypeName.BOOLEAN,
            MethodSpec.methodBuilder(what)
                .addParameter(JsonDocument.class, "doc")
                .addParameter(int.class, variable)
                .addParameter(int.class, "n")
                .addParameter(Findings.class, "findings")
                .addCode(code.build()));
  }
}
