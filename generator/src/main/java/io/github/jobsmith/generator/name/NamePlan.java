package io.github.jobsmith.generator.name;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Java names for a schema. Equal schemas get equal names; adding a node changes other names
 * only in case of conflicts.
 */
public final class NamePlan {
  /** Names that would hide a class of java.lang in the package. */
  private static final String[] JAVA_LANG = {
    "Boolean",
    "Byte",
    "Character",
    "Class",
    "Comparable",
    "Deprecated",
    "Double",
    "Enum",
    "Error",
    "Exception",
    "Float",
    "IllegalArgumentException",
    "IllegalStateException",
    "Integer",
    "Iterable",
    "Long",
    "Math",
    "Module",
    "Number",
    "Object",
    "Override",
    "Record",
    "Runtime",
    "SafeVarargs",
    "Short",
    "String",
    "StringBuilder",
    "SuppressWarnings",
    "System",
    "Thread",
    "Throwable",
    "Void"
  };

  /** Classes that generated models use by their simple names. */
  private static final String[] USED = {
    "ArrayList",
    "AtomicReference",
    "BigDecimal",
    "BigInteger",
    "Builder",
    "Findings",
    "JavaFormats",
    "JsonAnyGetter",
    "JsonAnySetter",
    "JsonAutoDetect",
    "JsonCreator",
    "JsonDocument",
    "JsonInclude",
    "JsonMembers",
    "JsonNames",
    "JsonProperty",
    "JsonPropertyOrder",
    "JsonTrees",
    "JsonValue",
    "JsonWritable",
    "JsonWriter",
    "LinkedHashMap",
    "List",
    "LocalDate",
    "Map",
    "MemberNames",
    "ModelValues",
    "NamePatterns",
    "Nullable",
    "Objects",
    "OffsetDateTime",
    "OffsetTime",
    "OrNull",
    "Parsed",
    "URI",
    "UUID",
    "Validator"
  };

  private final String packageName;
  private final String root;
  private final String validator;
  private final String rules;
  private final String patterns;
  private final String scalar;
  private final String namePatterns;
  private final ModelPlan models;
  private final Supplier<CheckPlan> planChecks;
  private @Nullable CheckPlan checks;
  private final Map<Rule, String> ruleConstants = new LinkedHashMap<>();

  private NamePlan(
      SchemaModel model, String packageName, ModelOptions options, Surroundings surroundings) {
    this.packageName = packageName;
    NameScope classes = NameScope.without(options.asciiNames(), JAVA_LANG);
    for (String used : USED) {
      classes.take(used, used);
    }
    surroundings.reserved().forEach(classes::reserve);
    ModelNames wishes = new ModelNames(model, options, surroundings);
    String given = wishes.given(model.root());
    this.root = classes.takeType(given != null ? given : ClassNames.ofRoot(model), "Root");
    this.validator = classes.take(root + "Validator", "");
    this.rules = classes.take(root + "Rules", "");
    this.patterns = classes.take(root + "Patterns", "");
    this.scalar = options.jacksonAnnotations() ? classes.take(root + "Scalar", "") : "";
    this.namePatterns = classes.take(root + "NamePatterns", "");
    this.models = ModelPlan.of(model, wishes, root, classes);
    this.planChecks = () -> CheckPlan.of(model, root, classes, surroundings);
    nameRules(model);
  }

  /** Assigns all names for a model in a package. */
  public static NamePlan of(SchemaModel model, String packageName, ModelOptions options) {
    return of(model, packageName, options, Surroundings.NONE);
  }

  /**
   * Assigns all names for a model in a package with existing classes. Public classes avoid only the
   * names that are reserved.
   */
  public static NamePlan of(
      SchemaModel model, String packageName, ModelOptions options, Surroundings surroundings) {
    return new NamePlan(model, packageName, options, surroundings);
  }

  /** Returns the name of the root if it is reserved neither for Java nor for another schema. */
  public static String rootOf(SchemaModel model, ModelOptions options) {
    String given = new ModelNames(model, options, Surroundings.NONE).given(model.root());
    return new NameScope(options.asciiNames())
        .takeType(given != null ? given : ClassNames.ofRoot(model), "Root");
  }

  public String packageName() {
    return packageName;
  }

  /** The name of the root, which is the prefix of the other public classes. */
  public String root() {
    return root;
  }

  public String validator() {
    return validator;
  }

  /** The class that contains the rules as constants. */
  public String ruleClass() {
    return rules;
  }

  /** The class that contains long patterns as constants. */
  public String patterns() {
    return patterns;
  }

  /** The class of scalars as Jackson reads them; empty without annotations for Jackson. */
  public String scalar() {
    return scalar;
  }

  /** The class that contains the patterns of names of members as constants. */
  public String namePatterns() {
    return namePatterns;
  }

  /** The public classes of the package, and those that are named after the root. */
  public Set<String> published() {
    Set<String> names = new TreeSet<>(List.of(validator, rules, patterns, namePatterns));
    names.add(NameScope.shortened(root + "Check"));
    if (!scalar.isEmpty()) {
      names.add(scalar);
    }
    models.types().forEach(node -> names.add(String.valueOf(models.nameOf(node))));
    return names;
  }

  public ModelPlan models() {
    return models;
  }

  /** The classes of checks; planned when they are needed first. */
  public CheckPlan checks() {
    CheckPlan known = checks;
    if (known == null) {
      known = planChecks.get();
      checks = known;
    }
    return known;
  }

  /** The rules of the catalogue, then those of other constraints. */
  public List<Rule> rules() {
    return List.copyOf(ruleConstants.keySet());
  }

  /** The constant that contains a rule. */
  public String constantOf(Rule rule) {
    String name = ruleConstants.get(rule);
    if (name == null) {
      throw new IllegalArgumentException("rule " + rule.id() + " is not used by the model");
    }
    return name;
  }

  private void nameRules(SchemaModel model) {
    NameScope constants = NameScope.without("CATALOG");
    List<Rule> all = new ArrayList<>(model.rules());
    for (SchemaNode node : model.nodes()) {
      for (Assertion assertion : node.assertions()) {
        assertion.constraints().stream().map(Constraint::rule).forEach(all::add);
      }
    }
    for (Rule rule : all) {
      if (!ruleConstants.containsKey(rule)) {
        ruleConstants.put(rule, constants.take(Words.constant(rule.id()), "RULE"));
      }
    }
  }
}
