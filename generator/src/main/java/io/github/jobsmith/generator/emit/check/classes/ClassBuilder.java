package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.CheckClass;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Builds one class of checks. Methods are created when they are first called. */
public final class ClassBuilder {
  /** A finished method and the constants that it was the first to use. */
  private record Draft(Form form, MethodSpec method, List<FieldSpec> fields) {}

  private final CheckProgram program;
  private final CheckClass plan;
  private final ClassConstants constants;
  private final NameScope methodNames = new NameScope();
  private final Map<Form, String> names = new LinkedHashMap<>();
  private final Set<Form> shared = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final PartMethods parts = new PartMethods(methodNames);
  private @Nullable Form writing;

  /** The parameters of the method that is being written for members of its object. */
  private final List<String> parameters = new ArrayList<>();

  ClassBuilder(CheckProgram program, CheckClass plan) {
    this.program = program;
    this.plan = plan;
    this.constants = new ClassConstants(this, methodNames);
  }

  public ClassConstants constants() {
    return constants;
  }

  public CheckProgram program() {
    return program;
  }

  /** Whether the class contains advice. */
  private boolean isAdvice() {
    return program.names().checks().isAdvice(plan.subject());
  }

  /** Whether the node is checked in this class, below the class's own node. */
  public boolean isHome(SchemaNode node) {
    return program.names().checks().classOf(node) == plan && node.target() != plan.own();
  }

  /**
   * Returns the name of a node in this class in lower camel case, empty for the class's own node.
   */
  public String nameOf(SchemaNode node) {
    return program.names().checks().nameOf(node);
  }

  /**
   * Returns the name of a node for its callers: the name in its class, else the name of its class.
   */
  public String wordsOf(SchemaNode node) {
    String name = nameOf(node);
    return name.isEmpty()
        ? Words.decapitalize(
            program.names().checks().classOf(node).name().replaceAll("Check\\d*$", ""))
        : name;
  }

  /** Returns a call of the method for a form of a node, with the current instance. */
  public CodeBlock call(Form wanted, Instance instance) {
    return call(wanted, instance.variable(), instance.step());
  }

  /**
   * Returns a call of the method for a form of a node.
   *
   * @param variable the argument
   * @param step the location of the argument relative to the instance of the calling method
   */
  public CodeBlock call(Form wanted, String variable, Step step) {
    return call(wanted, variable, step, List.of());
  }

  /**
   * Returns a call of the method for a form of a node.
   *
   * @param variable the argument
   * @param step the location of the argument relative to the instance of the calling method
   * @param members the variables with the nodes of members, which are further arguments
   */
  public CodeBlock call(Form wanted, String variable, Step step, Collection<String> members) {
    Form form = wanted.ofTarget();
    program.calls().add(Objects.requireNonNull(writing), form, step);
    ClassBuilder home = program.homeOf(form.node());
    String method = home.methodOf(form);
    if (home != this) {
      home.shared.add(form);
    }
    String further = members.stream().map(each -> ", " + each).collect(Collectors.joining());
    return home == this
        ? CodeBlock.of("$N(doc, $L, findings$L)", method, variable, further)
        : CodeBlock.of("$T.$N(doc, $L, findings$L)", home.type(), method, variable, further);
  }

  /** Adds parameters with the nodes of members to the method that is being written. */
  public void addParameters(Collection<String> members) {
    parameters.addAll(members);
  }

  /** Returns a call of the check of an alternative, which collects violations separately. */
  public CodeBlock call(Form wanted, CodeBlock findings) {
    Form form = wanted.ofTarget();
    program.addRoot(form);
    ClassBuilder home = program.homeOf(form.node());
    String method = home.methodOf(form);
    if (home != this) {
      home.shared.add(form);
    }
    return home == this
        ? CodeBlock.of("$N(doc, node, $L)", method, findings)
        : CodeBlock.of("$T.$N(doc, node, $L)", home.type(), method, findings);
  }

  public ClassName type() {
    return ClassName.get(program.names().packageName(), plan.name());
  }

  /** Returns the location of the schema that the class checks, in its resource. */
  String pointer() {
    return plan.subject().pointer();
  }

  /** Returns the words of the class's name, as a prefix of constants; empty for the root. */
  String words() {
    boolean root = program.names().checks().classes().get(0) == plan;
    return root || isAdvice() ? "" : Words.constant(plan.name().replaceAll("Check\\d*$", ""));
  }

  public void unsupported(SchemaNode node, String what, String hint) {
    program.unsupported(node, what, hint);
  }

  /** Returns the method's name; the first call requests the method. */
  String methodOf(Form form) {
    String name = names.get(form);
    if (name == null) {
      name = methodNames.take(wish(form), "value");
      names.put(form, name);
      program.enqueue(this, form);
    }
    return name;
  }

  private String wish(Form form) {
    String base = nameOf(form.node());
    if (form.mode() == Form.Mode.CHECK) {
      if (base.isEmpty()) {
        return "check";
      }
      return base.equals("else") ? "otherwise" : NameScope.isAvoided(base) ? base + "Value" : base;
    }
    return "matches" + Words.capitalize(base);
  }

  /**
   * Returns the method's name for callers outside of the classes of checks; the first call requests
   * the method.
   */
  public String sharedMethodOf(Form form) {
    shared.add(form.ofTarget());
    return methodOf(form.ofTarget());
  }

  /** The methods without a form. */
  public PartMethods parts() {
    return parts;
  }

  private String newMethod(String wish) {
    return methodNames.take(wish, "value");
  }

  /** Emits one method. */
  void write(Form form, Function<Form, CodeBlock> body) {
    writing = form;
    parameters.clear();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.get(form))
            .addModifiers(Modifier.STATIC)
            .returns(boolean.class)
            .addParameter(JsonDocument.class, "doc")
            .addParameter(int.class, "node")
            .addParameter(Findings.class, "findings");
    method.addCode(body.apply(form));
    parameters.forEach(parameter -> method.addParameter(int.class, parameter));
    drafts.add(new Draft(form, method.build(), constants.takeNew()));
  }

  /**
   * Returns the class, with methods in the order of the schema and constants in the order of
   * methods.
   */
  TypeSpec build() {
    Map<SchemaNode, Integer> order = new HashMap<>();
    plan.nodes().forEach(node -> order.put(node, order.size()));
    drafts.sort(
        Comparator.<Draft>comparingInt(draft -> order.getOrDefault(draft.form().node(), -1))
            .thenComparing(draft -> draft.form().mode())
            .thenComparing(draft -> draft.form().subject()));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(type())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "$L $L.\n",
                isAdvice() ? "Advice about" : "Checks",
                Javadocs.code(plan.subject().resource() + "#" + plan.subject().pointer()));
    List<FieldSpec> fields = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (Draft draft : drafts) {
      fields.addAll(draft.fields());
      Integer question = program.questionOf(draft.form());
      MethodSpec method =
          shared.contains(draft.form())
              ? draft.method()
              : draft.method().toBuilder().addModifiers(Modifier.PRIVATE).build();
      if (question == null) {
        methods.add(method);
      } else {
        RememberedMethod remembered =
            RememberedMethod.of(
                method,
                question,
                constants.newName(Words.constant(method.name()) + "_KEY"),
                newMethod(method.name() + "Uncached"));
        fields.add(remembered.number());
        methods.add(remembered.recalling());
        methods.add(remembered.working());
      }
    }
    type.addFields(constants.ordered(fields));
    return type.addMethods(methods)
        .addMethods(parts.methods())
        .addMethods(constants.methods())
        .addTypes(parts.types())
        .addTypes(constants.types())
        .build();
  }
}
