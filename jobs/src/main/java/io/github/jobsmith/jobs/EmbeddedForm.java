package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** How the tools that call CreateJob write a request. */
enum EmbeddedForm {
  /** Parameters or arguments of a state of AWS Step Functions. */
  STATE(EmbeddedNames::parameters) {
    @Override
    Knowledge of(JsonDocument document, int node) {
      boolean path = document.isMember(node) && document.name(node).endsWith(PATH);
      String text = text(document, node).strip();
      boolean expression = text.startsWith("{%") && text.endsWith("%}");
      return path || expression || SUBSTITUTION.matcher(text).find()
          ? Knowledge.UNKNOWN
          : CLOUDFORMATION.of(document, node);
    }

    @Override
    String name(String name) {
      return name.endsWith(PATH) ? name.substring(0, name.length() - PATH.length()) : name;
    }
  },
  /** The input of a universal target of EventBridge Scheduler. */
  SCHEDULE(EmbeddedNames::parameters) {
    @Override
    Knowledge of(JsonDocument document, int node) {
      return text(document, node).contains("<aws.scheduler.")
          ? Knowledge.UNKNOWN
          : CLOUDFORMATION.of(document, node);
    }

    @Override
    boolean acceptsRequestNames() {
      return true;
    }
  },
  /** The properties of the resource AWS::IoT::Job of AWS CloudFormation. */
  CLOUDFORMATION(EmbeddedNames::properties) {
    @Override
    Knowledge of(JsonDocument document, int node) {
      String tag = tag(document, node);
      String name = tag.isEmpty() ? intrinsic(document, node) : tag;
      if (!name.isEmpty()) {
        boolean sub = name.equals("!Sub") && document.isString(node);
        if (sub && !document.string(node).contains("${")) {
          return Knowledge.KNOWN;
        }
        return mayBeAbsent(document, node, name) ? Knowledge.UNCERTAIN : Knowledge.UNKNOWN;
      }
      if (document.isMember(node) && document.name(node).startsWith(FUNCTION)) {
        return Knowledge.UNCERTAIN;
      }
      return text(document, node).contains("{{resolve:") ? Knowledge.UNKNOWN : Knowledge.KNOWN;
    }

    @Override
    boolean convertsScalars() {
      return true;
    }
  },
  /** The attributes of the resource awscc_iot_job of Terraform. */
  TERRAFORM(EmbeddedNames::attributes) {
    @Override
    Knowledge of(JsonDocument document, int node) {
      if (document.isMember(node) && META_ARGUMENTS.contains(document.name(node))) {
        return Knowledge.UNCERTAIN;
      }
      String text = text(document, node);
      return text.contains("${") || text.contains("%{") ? Knowledge.UNKNOWN : Knowledge.KNOWN;
    }

    @Override
    boolean convertsScalars() {
      return true;
    }
  };

  /** What is known about a value. */
  enum Knowledge {
    KNOWN,
    UNKNOWN,
    /** It may be absent, too. */
    UNCERTAIN
  }

  /** The end of a name whose value is a path or an intrinsic function of Step Functions. */
  private static final String PATH = ".$";

  /** What a template replaces in the definition of a state machine; AWS IoT replaces the rest. */
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{(?!aws:iot:)[^$}]++\\}");

  private static final String FUNCTION = "Fn::";
  private static final Set<String> META_ARGUMENTS =
      Set.of(
          "//",
          "depends_on",
          "count",
          "for_each",
          "provider",
          "lifecycle",
          "provisioner",
          "connection",
          "dynamic");

  private final Supplier<EmbeddedNames> names;

  EmbeddedForm(Supplier<EmbeddedNames> names) {
    this.names = names;
  }

  EmbeddedNames names() {
    return names.get();
  }

  /** Returns what is known about a value in the file. */
  abstract Knowledge of(JsonDocument document, int node);

  /** Returns the name of a member without what says how its value is computed. */
  String name(String name) {
    return name;
  }

  /** Whether the names of the request are accepted besides those of the table. */
  boolean acceptsRequestNames() {
    return false;
  }

  /** Whether a text of digits is accepted for a number, and a number or a boolean for a text. */
  boolean convertsScalars() {
    return false;
  }

  /**
   * Whether a document is the arguments of a state without the state: the names are those of Step
   * Functions, and a value is computed by an expression.
   */
  static boolean isArguments(JsonDocument document) {
    boolean named = false;
    boolean computed = false;
    int end = document.isObject(0) ? document.nodeCount() : 0;
    for (int member = 1; member < end; member = document.next(member)) {
      String name = STATE.name(document.name(member));
      named |= name.equals("JobId") || name.equals("Targets");
      computed |= STATE.of(document, member) != Knowledge.KNOWN;
    }
    return named && computed;
  }

  private static String text(JsonDocument document, int node) {
    return document.isString(node) ? document.string(node) : "";
  }

  /** Returns the tag of a value in YAML, such as {@code !Sub}; empty if it has none. */
  static String tag(JsonDocument document, int node) {
    SourcePlaces source = document.source();
    return source == null ? "" : source.tag(document.offset(node));
  }

  /** Returns the name of the intrinsic function that an object calls; empty if it does not. */
  private static String intrinsic(JsonDocument document, int node) {
    if (!document.isObject(node) || document.size(node) != 1) {
      return "";
    }
    String name = document.name(node + 1);
    boolean known = name.equals("Ref") || name.equals("Condition") || name.startsWith(FUNCTION);
    return known ? name : "";
  }

  private static boolean mayBeAbsent(JsonDocument document, int node, String name) {
    int value = document.isObject(node) ? node + 1 : node;
    return name.endsWith("If")
        || name.endsWith("Ref") && text(document, value).equals("AWS::NoValue");
  }
}
