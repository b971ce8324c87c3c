package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.MemberName;
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
  private static final String STATE = ":states:::aws-sdk:iot:createJob";
  private static final String SCHEDULE = ":scheduler:::aws-sdk:iot:createJob";
  private static final String RESOURCE = "AWS::IoT::Job";
  private static final MemberName TERRAFORM = MemberName.of("awscc_iot_job");
  private static final MemberName PARAMETERS = MemberName.of("Parameters");
  private static final MemberName ARGUMENTS = MemberName.of("Arguments");
  private static final MemberName PROPERTIES = MemberName.of("Properties");
  private static final MemberName INPUT = MemberName.of("Input");

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
    if (!isRecognised && isBareArguments()) {
      isRecognised = true;
      add(0, EmbeddedForm.STATE, "");
    }
    return parts;
  }

  private void member(int node) {
    int owner = document.parent(node);
    switch (document.name(node)) {
      case "Resource", "Arn" -> call(node, node);
      case "Fn::Sub" -> call(node, owner);
      case "Type" -> {
        if (document.isString(node) && document.string(node).equals(RESOURCE)) {
          isRecognised = true;
          addObject(
              document.find(owner, PROPERTIES),
              EmbeddedForm.CLOUDFORMATION,
              "resource " + nameOf(owner));
        }
      }
      case "DefinitionString", "Definition", "definition", "DefinitionBody" -> definition(node);
      default -> {}
    }
  }

  /**
   * Adds the request of a call.
   *
   * @param text what is called
   * @param member the member with this text, or with the function that has it
   */
  private void call(int text, int member) {
    if (!document.isString(text) || !document.isMember(member)) {
      return;
    }
    int owner = document.parent(member);
    if (document.name(member).equals("Resource") && isCall(text, STATE)) {
      isRecognised = true;
      int parameters = document.find(owner, PARAMETERS);
      addObject(
          parameters < 0 ? document.find(owner, ARGUMENTS) : parameters,
          EmbeddedForm.STATE,
          "state " + nameOf(owner));
    } else if (document.name(member).equals("Arn") && isCall(text, SCHEDULE)) {
      isRecognised = true;
      schedule(document.find(owner, INPUT), "schedule " + ownerName(owner));
    }
  }

  /** The name of a pattern of service integration may follow. */
  private boolean isCall(int node, String call) {
    String text = document.string(node);
    int at = text.indexOf(call);
    return at >= 0
        && (at + call.length() == text.length() || text.charAt(at + call.length()) == '.');
  }

  private void terraform(int resources) {
    if (resources < 0) {
      return;
    }
    isRecognised = true;
    int end = document.isObject(resources) ? document.next(resources) : resources;
    for (int each = resources + 1; each < end; each = document.next(each)) {
      String name = "resource " + document.name(each);
      addObject(each, EmbeddedForm.TERRAFORM, name);
      int last = document.isArray(each) ? document.next(each) : each;
      for (int item = each + 1; item < last; item = document.next(item)) {
        addObject(item, EmbeddedForm.TERRAFORM, name);
      }
    }
  }

  private void schedule(int input, String name) {
    EmbeddedText text = input < 0 ? null : EmbeddedText.of(document, input);
    if (text == null) {
      addObject(input, EmbeddedForm.SCHEDULE, name);
      return;
    }
    JsonDocument inner = inner(text, "Input", name);
    if (inner != null
        && (!inner.isString(0)
            || EmbeddedForm.SCHEDULE.of(inner, 0) == EmbeddedForm.Knowledge.KNOWN
                && !EmbeddedText.isComputed(inner, 0))) {
      EmbeddedView view = new EmbeddedView(inner, EmbeddedForm.SCHEDULE, text.isSubstituted());
      view.add(0);
      parts.add(new EmbeddedPart(0, name, once(view)));
    }
  }

  private void definition(int node) {
    if (node < searched || !calls(node)) {
      return;
    }
    isRecognised = true;
    EmbeddedText text = depth < DEEPEST ? EmbeddedText.of(document, node) : null;
    if (text != null) {
      String name = "state machine " + ownerName(document.parent(node));
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
      if (document.isString(each) && document.string(each).contains(STATE)) {
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
      return texts.read(document, node);
    } catch (JsonSyntaxException e) {
      if (!text.canBecomeJson(document.utf8(node))) {
        parts.add(FaultPart.of(texts, document, node, member, name, e));
      }
      return null;
    }
  }

  private void addObject(int node, EmbeddedForm form, String name) {
    if (node >= 0
        && document.isObject(node)
        && form.of(document, node) == EmbeddedForm.Knowledge.KNOWN) {
      add(node, form, name);
    }
  }

  private void add(int node, EmbeddedForm form, String name) {
    EmbeddedView view =
        views.computeIfAbsent(form, any -> new EmbeddedView(document, form, isSubstituted));
    view.add(node);
    parts.add(new EmbeddedPart(node, name, built.computeIfAbsent(form, any -> once(view))));
  }

  /** All requests are added before the first one is validated. */
  private static Supplier<JsonDocument> once(EmbeddedView view) {
    return new Supplier<>() {
      private @Nullable JsonDocument known;

      @Override
      public JsonDocument get() {
        JsonDocument built = known;
        if (built == null) {
          built = view.build();
          known = built;
        }
        return built;
      }
    };
  }

  /**
   * Whether the document is the arguments of a state without the state: the names are those of Step
   * Functions, and a value is computed by an expression.
   */
  private boolean isBareArguments() {
    boolean named = false;
    boolean computed = false;
    int end = document.isObject(0) ? document.nodeCount() : 0;
    for (int member = 1; member < end; member = document.next(member)) {
      String name = EmbeddedForm.STATE.name(document.name(member));
      named |= name.equals("JobId") || name.equals("Targets");
      computed |= EmbeddedForm.STATE.of(document, member) != EmbeddedForm.Knowledge.KNOWN;
    }
    return named && computed;
  }

  /** Returns the name of a member; of the root, a word for it. */
  private String nameOf(int node) {
    return document.isMember(node) ? document.name(node) : "without a name";
  }

  /** Returns the name of what contains an object: of a resource, or of a schedule. */
  private String ownerName(int target) {
    int owner = document.parent(target);
    if (owner > 0 && document.isMember(owner) && document.name(owner).equals("Properties")) {
      owner = document.parent(owner);
    }
    if (owner > 0) {
      return nameOf(owner);
    }
    int name = document.find(Math.max(owner, 0), MemberName.of("Name"));
    return name >= 0 && document.isString(name) ? document.string(name) : "target";
  }
}
