package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.CheckClass;
import io.github.jobsmith.generator.name.NamePlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes all classes of checks: from the root on, whatever something calls. */
public final class CheckEmitter {
  private record Job(ClassBuilder home, Form form) {}

  private final NamePlan names;
  private final PatternEmitter patterns;
  private final Diagnostics diagnostics;
  private final Map<CheckClass, ClassBuilder> classes = new IdentityHashMap<>();
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Calls calls = new Calls();
  private final Map<Form, Integer> questions = new LinkedHashMap<>();

  private CheckEmitter(NamePlan names, Diagnostics diagnostics) {
    this.names = names;
    this.patterns = new PatternEmitter(names);
    this.diagnostics = diagnostics;
  }

  /** Writes the classes of a schema. */
  public static CheckClasses emit(SchemaModel model, NamePlan names, Diagnostics diagnostics) {
    CheckEmitter emitter = new CheckEmitter(names, diagnostics);
    Form root = Form.check(model.root(), Form.Subject.VALUE);
    emitter.homeOf(model.root()).sharedMethodOf(root);
    emitter.calls.add(root.ofTarget());
    while (!emitter.queue.isEmpty()) {
      Job job = emitter.queue.remove();
      job.home().write(job.form());
    }
    for (Form form : Remembered.of(emitter.calls, root.ofTarget())) {
      emitter.questions.put(form, emitter.questions.size());
    }
    List<TypeSpec> types = new ArrayList<>();
    for (CheckClass planned : names.checks().classes()) {
      ClassBuilder builder = emitter.classes.get(planned);
      if (builder != null) {
        types.add(builder.build());
      }
    }
    if (!emitter.patterns.isEmpty()) {
      types.add(emitter.patterns.build());
    }
    return new CheckClasses(types, !emitter.questions.isEmpty());
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
