package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.CheckClass;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.validation.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes all classes of checks: from the root on, whatever something calls. */
public final class CheckEmitter {
  private record Job(ClassBuilder home, Form form) {}

  private final SchemaModel model;
  private final NamePlan names;
  private final PatternEmitter patterns;
  private final Diagnostics diagnostics;
  private final Map<CheckClass, ClassBuilder> classes = new IdentityHashMap<>();
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Calls calls = new Calls();

  /** What others than checks call, and what asks alternatives for reasons. */
  private final Set<Form> roots = new LinkedHashSet<>();

  private final Map<Form, Integer> questions = new LinkedHashMap<>();

  /** For one schema. */
  public CheckEmitter(SchemaModel model, NamePlan names, Diagnostics diagnostics) {
    this.model = model;
    this.names = names;
    this.patterns = new PatternEmitter(names);
    this.diagnostics = diagnostics;
  }

  /** Whether {@code node} of {@code doc} matches a schema, as an expression for other classes. */
  public CodeBlock matches(SchemaNode schema) {
    SchemaNode target = schema.target();
    if (target.acceptsAll() || !names.checks().has(target)) {
      return CodeBlock.of("true");
    }
    ClassBuilder home = homeOf(target);
    Form form = Form.predicate(target, Form.Subject.VALUE);
    String method = home.sharedMethodOf(form);
    addRoot(form);
    return CodeBlock.of("$T.$N(doc, node, $T.asking())", home.type(), method, Findings.class);
  }

  /** Writes the classes, and those that other classes have asked for. */
  public CheckClasses emit() {
    Form root = Form.check(model.root(), Form.Subject.VALUE);
    homeOf(model.root()).sharedMethodOf(root);
    addRoot(root.ofTarget());
    while (!queue.isEmpty()) {
      Job job = queue.remove();
      job.home().write(job.form());
    }
    for (Form form : Remembered.of(calls, roots)) {
      questions.put(form, questions.size());
    }
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
    return new CheckClasses(types, calls.areRecursive(), !questions.isEmpty());
  }

  /** Tells that a method is called with memories of its own. */
  void addRoot(Form form) {
    calls.add(form);
    roots.add(form);
  }

  /** Who calls whom, as far as it is written. */
  Calls calls() {
    return calls;
  }

  /** The number of a method whose answers are remembered, else null. */
  @Nullable Integer questionOf(Form form) {
    return questions.get(form);
  }

  PatternEmitter patterns() {
    return patterns;
  }

  NamePlan names() {
    return names;
  }

  ClassBuilder homeOf(SchemaNode node) {
    return classes.computeIfAbsent(
        names.checks().classOf(node), planned -> new ClassBuilder(this, planned));
  }

  void enqueue(ClassBuilder home, Form form) {
    queue.add(new Job(home, form));
  }

  void unsupported(SchemaNode node, String what, String wayOut) {
    diagnostics.error(node.location(), node.pointer(), what, wayOut);
  }
}
