package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.emit.check.calls.Calls;
import io.github.jobsmith.generator.emit.check.calls.Remembered;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.CheckClass;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Builds all classes of checks of one schema, and their call graph. */
public final class CheckProgram {
  private record Job(ClassBuilder home, Form form) {}

  private final NamePlan names;
  private final PatternEmitter patterns;
  private final Diagnostics diagnostics;
  private Decided decided = Decided.by(List.of());
  private final Map<CheckClass, ClassBuilder> classes = new IdentityHashMap<>();
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Calls calls = new Calls();

  /** The methods that are called from outside, or for the reasons of alternatives. */
  private final Set<Form> roots = new LinkedHashSet<>();

  /** The rules of the constraints that are reported. */
  private final Set<Rule> rules = new HashSet<>();

  private final Map<Form, Integer> questions = new LinkedHashMap<>();

  public CheckProgram(NamePlan names, Diagnostics diagnostics) {
    this.names = names;
    this.patterns = new PatternEmitter(names);
    this.diagnostics = diagnostics;
  }

  /** Emits the requested methods, and repeatedly those that they request. */
  public void write(BiFunction<ClassBuilder, Form, CodeBlock> body) {
    decided = Decided.by(roots.stream().map(Form::node).toList());
    while (!queue.isEmpty()) {
      Job job = queue.remove();
      job.home().write(job.form(), form -> body.apply(job.home(), form));
    }
    for (Form form : Remembered.of(calls, roots)) {
      questions.put(form, questions.size());
    }
  }

  /** Returns the classes, after all methods were emitted. */
  public CheckClasses build() {
    List<TypeSpec> types = new ArrayList<>();
    for (CheckClass planned : names.checks().classes()) {
      ClassBuilder builder = classes.get(planned);
      if (builder != null) {
        types.add(builder.build());
      }
    }
    if (!patterns.isEmpty()) {
      types.add(patterns.build());
    }
    List<Rule> reported = names.rules().stream().filter(rules::contains).toList();
    return new CheckClasses(types, reported, calls.areRecursive(), !questions.isEmpty());
  }

  /** Returns the constant for the rule of a constraint that is reported. */
  CodeBlock ruleOf(Constraint constraint) {
    rules.add(constraint.rule());
    return CodeBlock.of(
        "$T.$L",
        ClassName.get(names.packageName(), names.ruleClass()),
        names.constantOf(constraint.rule()));
  }

  /** Records that a method is called from outside, with separately stored answers. */
  public void addRoot(Form form) {
    calls.add(form);
    roots.add(form);
  }

  /** The call graph, as far as methods were emitted. */
  Calls calls() {
    return calls;
  }

  /** Returns the number of a method whose answers are stored, else null. */
  @Nullable Integer questionOf(Form form) {
    return questions.get(form);
  }

  /** What is decided before methods are called. */
  public Decided decided() {
    return decided;
  }

  PatternEmitter patterns() {
    return patterns;
  }

  public NamePlan names() {
    return names;
  }

  /** Returns the class with the methods of a node. */
  public ClassBuilder homeOf(SchemaNode node) {
    return classes.computeIfAbsent(
        names.checks().classOf(node), planned -> new ClassBuilder(this, planned));
  }

  void enqueue(ClassBuilder home, Form form) {
    queue.add(new Job(home, form));
  }

  void unsupported(SchemaNode node, String what, String hint) {
    diagnostics.error(node.location(), node.pointer(), what, hint);
  }
}
