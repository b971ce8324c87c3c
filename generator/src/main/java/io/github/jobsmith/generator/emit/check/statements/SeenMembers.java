package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Records the required members that a loop has found, as bits of longs. */
final class SeenMembers {
  /** The last bit of a word is for unknown members, as in {@code 1L << -1}. */
  private static final int ONE_WORD = 63;

  /** The maximum number of words in variables. */
  private static final int MAX_WORDS = 4;

  /** The maximum number of missing members that are reported in the method itself. */
  private static final int MAX_IN_PLACE = 128;

  /** Up to this number, members are tested one by one. */
  private static final int FEW = 2;

  private final Statements out;
  private final SchemaNode at;
  private final List<String> order;
  private final Map<String, Integer> positions = new HashMap<>();
  private final boolean single;
  private final boolean array;

  /** The expressions with the words, by number. */
  private final Map<Integer, String> words = new TreeMap<>();

  /** The array with the words, where they are many. */
  private String seen = "";

  SeenMembers(Statements out, SchemaNode at, List<String> order, Set<String> tracked) {
    this.out = out;
    this.at = at;
    this.order = order;
    this.single = order.size() <= ONE_WORD;
    for (int i = 0; i < order.size(); i++) {
      if (tracked.contains(order.get(i))) {
        positions.put(order.get(i), i);
        words.put(i >> 6, "");
      }
    }
    this.array = words.size() > MAX_WORDS;
    if (array) {
      seen = out.local("seen");
    }
    words.replaceAll(
        (word, none) ->
            array ? seen + "[" + word + "]" : out.local(single ? "seen" : "seen" + word));
  }

  boolean isUsed() {
    return !words.isEmpty();
  }

  void declare() {
    if (array) {
      out.add("long[] $N = new long[$L]", seen, (order.size() >> 6) + 1);
    } else {
      words.values().forEach(word -> out.add("long $N = 0", word));
    }
  }

  /** Marks the member at an index, which is -1 for an unknown one. */
  void mark(String index) {
    if (single && isUsed()) {
      out.add("$N |= 1L << $N", words.get(0), index);
    } else if (array) {
      out.begin(Expr.found(index));
      out.add("$1N[$2N >> 6] |= 1L << $2N", seen, index);
      out.end();
    } else if (isUsed()) {
      out.begin("switch ($N >> 6)", index);
      words.forEach((n, word) -> out.add("case $L -> $N |= 1L << $N", n, word, index));
      out.begin("default ->");
      out.end();
      out.end();
    }
  }

  /** Reports each required member that the loop did not find. */
  void writeMissing(Map<String, Constraint> required, Instance object) {
    Map<Integer, List<Integer>> tracked = new TreeMap<>();
    for (String name : required.keySet()) {
      if (object.captures().of(name) == null) {
        int i = position(name);
        tracked.computeIfAbsent(i >> 6, word -> new ArrayList<>()).add(i & 63);
      }
    }
    boolean few = tracked.size() == 1 && tracked.values().iterator().next().size() <= FEW;
    required.forEach(
        (name, constraint) -> {
          String captured = object.captures().of(name);
          if (captured != null) {
            Expr absent = Expr.found(captured).not();
            out.failIf(absent, constraint, at, object);
          } else if (few) {
            out.failIf(isMissing(position(name)), constraint, at, object);
          }
        });
    int sum = tracked.values().stream().mapToInt(List::size).sum();
    if (sum > MAX_IN_PLACE && out.voice() != Voice.PREDICATE) {
      tracked.forEach((word, bits) -> writeMissingElsewhere(word, bits, required, object));
    } else if (!few) {
      tracked.forEach((word, bits) -> writeMissing(word, bits, required, object));
    }
  }

  /** Reports the missing members of one word, in a separate method. */
  private void writeMissingElsewhere(
      int word, List<Integer> bits, Map<String, Constraint> required, Instance object) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("boolean valid = true");
    for (int bit : bits) {
      Constraint constraint = required.get(order.get((word << 6) + bit));
      if (constraint != null) {
        code.beginControlFlow("if ((seen & 1L << $L) == 0)", bit)
            .addStatement(
                "valid &= findings.fail(node, $N)", out.in().constants().constraint(at, constraint))
            .endControlFlow();
      }
    }
    String name =
        out.in()
            .parts()
            .add(
                out.in().nameOf(at) + "Missing" + word,
                TypeName.BOOLEAN,
                MethodSpec.methodBuilder("missing")
                    .addParameter(int.class, "node")
                    .addParameter(long.class, "seen")
                    .addParameter(Findings.class, "findings")
                    .addCode(code.addStatement("return valid").build()));
    out.require(CodeBlock.of("$N($L, $N, findings)", name, object.variable(), words.get(word)));
  }

  private void writeMissing(
      int word, List<Integer> bits, Map<String, Constraint> required, Instance object) {
    String suffix = word == 0 ? "REQUIRED" : "REQUIRED_" + word;
    String mask = out.in().constants().mask(at, suffix, bits);
    out.begin("if (($1N & $2N) != $2N)", words.get(word), mask);
    if (out.voice() == Voice.PREDICATE) {
      out.add("return false");
    } else {
      for (int bit : bits) {
        int index = (word << 6) + bit;
        Constraint constraint = required.get(order.get(index));
        if (constraint != null) {
          out.failIf(isMissing(index), constraint, at, object);
        }
      }
    }
    out.end();
  }

  private int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  private Expr isMissing(int index) {
    int bit = index & 63;
    CodeBlock mask = bit == 0 ? CodeBlock.of("1L") : CodeBlock.of("1L << $L", bit);
    return Expr.compare(CodeBlock.of("($N & $L)", words.get(index >> 6), mask), "==", "0");
  }
}
