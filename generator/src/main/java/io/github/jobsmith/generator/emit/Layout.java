package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** A chain of calls that is laid out as a person would: in one line where it fits. */
public final class Layout {
  private static final int WIDTH = 100;
  private static final String PACKAGES = "\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])";

  private final CodeBlock head;
  private final List<CodeBlock> calls = new ArrayList<>();

  private Layout(CodeBlock head) {
    this.head = head;
  }

  /** A chain that begins with an expression. */
  public static Layout of(String format, Object... args) {
    return new Layout(CodeBlock.of(format, args));
  }

  /** Adds a call, such as {@code .unit("seconds")}. */
  public Layout call(String format, Object... args) {
    calls.add(CodeBlock.of(format, args));
    return this;
  }

  /**
   * The chain as the initializer of a field.
   *
   * @param declaration what stands before the equals sign, for its width
   */
  public CodeBlock initializer(String declaration) {
    int length = width(head);
    for (CodeBlock call : calls) {
      length += width(call);
    }
    CodeBlock.Builder out = CodeBlock.builder();
    if (2 + declaration.length() + 3 + length + 1 <= WIDTH) {
      return out.add(head).add(CodeBlock.join(calls, "")).build();
    }
    out.add("\n$>$>").add(head);
    if (6 + length + 1 <= WIDTH) {
      return out.add(CodeBlock.join(calls, "")).add("$<$<").build();
    }
    out.add("$>$>");
    calls.forEach(call -> out.add("\n").add(call));
    return out.add("$<$<$<$<").build();
  }

  /** The name of a type without its package. */
  public static String simpleName(TypeName type) {
    return type.toString().replaceAll(PACKAGES, "");
  }

  @Override
  public String toString() {
    return render(CodeBlock.builder().add(head).add(CodeBlock.join(calls, "")).build());
  }

  /** Without the line end, JavaPoet keeps what stands behind the last place to wrap to itself. */
  private static String render(CodeBlock code) {
    return CodeBlock.builder().add(code).add("\n").build().toString().stripTrailing();
  }

  /** How wide code is when types are written by their simple names. */
  static int width(CodeBlock code) {
    String text = render(code).replaceAll(",\\n *", ", ");
    return text.indexOf('\n') >= 0 ? WIDTH : text.replaceAll(PACKAGES, "").length();
  }
}
