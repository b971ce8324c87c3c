package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * CreateJob requests in files of other tools, recognised by what says that CreateJob is called: the
 * resource of a state, the ARN of the target of a schedule, the type of a resource. They are found
 * wherever they are, also in a state machine inside a template. For one document.
 */
final class EmbeddedRequests {
  private static final String RESOURCE = "AWS::IoT::Job";
  private static final MemberName TERRAFORM = MemberName.of("awscc_iot_job");
  private static final MemberName PARAMETERS = MemberName.of("Parameters");
  private static final MemberName ARGUMENTS = MemberName.of("Arguments");
  private static final MemberName PROPERTIES = MemberName.of("Properties");
  private static final MemberName INPUT = MemberName.of("Input");
  private static final MemberName CONDITION = MemberName.of("Condition");
  private static final MemberName TERRAFORM_INPUT = MemberName.of("input");

  /** State machines in strings can contain schedules in strings. */
  private static final int DEEPEST = 3;

  private final JsonDocument document;
  private final int depth;
  private final boolean isSubstituted;
  private final InnerText texts;
  private boolean isRecognised;

  /** The end of the values in which no call was found. */
  private int searched;

  private final List<JobPart> parts = new ArrayList<>();

  /** The requests of each form; one view shows all of a form. */
  private final Map<EmbeddedForm, EmbeddedView> views = new EnumMap<>(EmbeddedForm.class);

  private final Map<EmbeddedForm, Supplier<JsonDocument>> built = new EnumMap<>(EmbeddedForm.class);

  private EmbeddedRequests(
      JsonDocument document, int depth, boolean isSubstituted, InnerText texts) {
    this.document = document;
    this.depth = depth;
    this.isSubstituted = isSubstituted;
    this.texts = texts;
  }

  /** Recognises a document that contains such a call, even if all of its request is unknown. */
  static @Nullable Recognised recognise(JsonDocument document) {
    EmbeddedRequests requests = new EmbeddedRequests(document, 0, false, new InnerText());
    List<JobPart> parts = requests.find();
    return requests.isRecognised ? new Recognised(JobFileKind.OTHER_FILE, parts) : null;
  }

  private List<JobPart> find() {
    for (int node = 0; node < document.nodeCount(); node++) {
      if (document.isMember(node)) {
        member(node);
      }
      if (document.isObject(node)) {
        terraform(document.find(node, TERRAFORM));
      }
    }
    if (!isRecognised && EmbeddedForm.isArguments(document)) {
      isRecognised = true;
      add(0, EmbeddedForm.STATE, "", false);
    }
    return parts;
  }

  private void member(int node) {
    int owner = document.parent(node);
    switch (document.name(node)) {
      case "Resource", "Arn", "arn" -> call(node, node);
      case "Fn::Join" -> joinedCall(node, owner);
      case "Fn::Sub" -> call(node, owner);
      case "Type" -> {
        if (document.isString(node) && document.string(node).equals(RESOURCE)) {
          isRecognised = true;
          resource(owner, document.find(owner, PROPERTIES));
        }
      }
      case "DefinitionString", "Definition", "definition", "DefinitionBody" -> definition(node);
      default -> {}
    }
  }

  private void resource(int resource, int properties) {
    String name = "resource " + EmbeddedLabels.of(document, resource);
    if (properties < 0) {
      note(resource, name, JobRules.requestMissing("Properties"));
    } else {
      boolean certain = document.find(resource, CONDITION) < 0;
      add(properties, resource, EmbeddedForm.CLOUDFORMATION, name, certain);
    }
  }

  /**
   * Adds the request of a call.
   *
   * @param text what is called
   * @param member the member with this text, or with the function that has it
   */
  private void call(int text, int member) {
    if (document.isArray(text) && EmbeddedForm.tag(document, text).equals("!Join")) {
      joinedCall(text, member);
    }
    if (!document.isString(text) || !document.isMember(member)) {
      return;
    }
    int owner = document.parent(member);
    String name = document.name(member);
    CallName.Kind kind = name.equals("Resource") ? CallName.STATE : CallName.SCHEDULE;
    CallName call = isNameOfCall(name) ? kind.in(document.string(text)) : null;
    if (call == null) {
      return;
    }
    isRecognised = true;
    if (kind == CallName.STATE) {
      String label = "state " + EmbeddedLabels.of(document, owner);
      check(call, text, label);
      int parameters = document.find(owner, PARAMETERS);
      int request = parameters < 0 ? document.find(owner, ARGUMENTS) : parameters;
      // Without parameters, the input of the state is the request.
      add(request, owner, EmbeddedForm.STATE, label, false);
    } else {
      check(call, text, "schedule " + EmbeddedLabels.ofOwner(document, owner));
      boolean terraform = name.equals("arn");
      int input = document.find(owner, terraform ? TERRAFORM_INPUT : INPUT);
      schedule(owner, input, terraform);
    }
  }

  private void note(int node, String name, Rule rule) {
    parts.add(new EmbeddedNote(new NotePart(node, name, rule), document));
  }

  private static boolean isNameOfCall(String member) {
    return member.equals("Resource") || member.equalsIgnoreCase("Arn");
  }

  /** Reports a name that the service does not have. */
  private void check(CallName call, int text, String label) {
    if (!call.isRight()) {
      note(text, label, JobRules.callName(call));
    }
  }

  /** Adds the request of a call whose name is joined, as the AWS CDK writes it. */
  private void joinedCall(int function, int member) {
    int list = document.isArray(function) ? document.item(function, 1) : -1;
    if (list >= 0 && document.isArray(list) && document.size(list) > 0) {
      call(document.item(list, document.size(list) - 1), member);
    }
  }

  private void terraform(int resources) {
    int owner = resources < 0 ? -1 : document.parent(resources);
    if (owner < 0 || isData(owner)) {
      return;
    }
    isRecognised = true;
    if (document.isArray(resources)) {
      for (int each = resources + 1; each < document.next(resources); each = document.next(each)) {
        terraformResources(each);
      }
    } else {
      terraformResources(resources);
    }
  }

  /** Whether the blocks in an object are data sources, which are read and not created. */
  private boolean isData(int blocks) {
    int block = document.isMember(blocks) ? blocks : Math.max(0, document.parent(blocks));
    return document.isMember(block) && document.name(block).equals("data");
  }

  private void terraformResources(int resources) {
    int end = document.isObject(resources) ? document.next(resources) : resources;
    for (int each = resources + 1; each < end; each = document.next(each)) {
      String name = "resource " + document.name(each);
      if (!document.isArray(each)) {
        add(each, each, EmbeddedForm.TERRAFORM, name, true);
        continue;
      }
      for (int item = each + 1; item < document.next(each); item = document.next(item)) {
        add(item, item, EmbeddedForm.TERRAFORM, name, true);
      }
    }
  }

  private void schedule(int target, int input, boolean terraform) {
    String name = "schedule " + EmbeddedLabels.ofOwner(document, target);
    EmbeddedText text =
        input < 0
            ? null
            : terraform
                ? EmbeddedText.ofTerraform(document, input)
                : EmbeddedText.of(document, input);
    if (input < 0) {
      note(target, name, JobRules.requestMissing(terraform ? "input" : "Input"));
    } else if (text == null) {
      add(input, target, EmbeddedForm.SCHEDULE, name, true);
    } else {
      JsonDocument inner = inner(text, document.name(input), name);
      if (inner == null) {
        return;
      }
      if (inner.isString(0)
          && (EmbeddedForm.SCHEDULE.of(inner, 0) != EmbeddedForm.Knowledge.KNOWN
              || EmbeddedText.isComputed(inner, 0))) {
        parts.add(new UnknownPart(input));
        return;
      }
      EmbeddedView view = new EmbeddedView(inner, EmbeddedForm.SCHEDULE, text.isSubstituted());
      view.add(0);
      parts.add(new EmbeddedPart(0, name, view.once(), true));
    }
  }

  private void definition(int node) {
    if (node < searched || !calls(node)) {
      return;
    }
    isRecognised = true;
    EmbeddedText text = depth < DEEPEST ? EmbeddedText.of(document, node) : null;
    if (text != null) {
      String name = "state machine " + EmbeddedLabels.ofOwner(document, document.parent(node));
      JsonDocument inner = inner(text, document.name(node), name);
      if (inner != null) {
        parts.addAll(new EmbeddedRequests(inner, depth + 1, text.isSubstituted(), texts).find());
      }
    }
  }

  /** Whether a text in a value contains the resource of a state that calls CreateJob. */
  private boolean calls(int node) {
    int end = document.next(node);
    for (int each = node; each < end; each++) {
      if (document.isString(each) && CallName.STATE.isIn(document.string(each))) {
        return true;
      }
    }
    searched = end;
    return false;
  }

  /** Returns the document in a text; null if there is none, which is reported if it is an error. */
  private @Nullable JsonDocument inner(EmbeddedText text, String member, String name) {
    int node = text.node();
    try {
      return texts.read(document, text);
    } catch (JsonSyntaxException e) {
      if (!text.isSubstituted() && !text.canBecomeJson(document.utf8(node))) {
        parts.add(FaultPart.of(texts, document, node, member, name, e));
      } else {
        parts.add(new UnknownPart(node));
      }
      return null;
    }
  }

  /**
   * Adds a request.
   *
   * @param node the request; -1 if it is unknown
   * @param owner what the request belongs to
   * @param certain whether the job is created whenever the file is used
   */
  private void add(int node, int owner, EmbeddedForm form, String name, boolean certain) {
    boolean known =
        node >= 0
            && !EmbeddedText.isComputed(document, node)
            && !(isSubstituted && document.isString(node) && document.string(node).contains("${"))
            && form.of(document, node) == EmbeddedForm.Knowledge.KNOWN;
    if (known) {
      add(node, form, name, certain);
    } else {
      parts.add(new UnknownPart(node < 0 ? owner : node));
    }
  }

  private void add(int node, EmbeddedForm form, String name, boolean certain) {
    EmbeddedView view =
        views.computeIfAbsent(form, any -> new EmbeddedView(document, form, isSubstituted));
    view.add(node);
    parts.add(
        new EmbeddedPart(node, name, built.computeIfAbsent(form, any -> view.once()), certain));
  }
}
