package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.request.Origin;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** targets. */
final class TargetMutants {
  private TargetMutants() {}

  /** Sets the things of a job without other ARNs that would have to match. */
  private static final Consumer<Draft> THING =
      draft -> draft.document("{}").targets(false, "thing/a");

  static Stream<Mutants> all() {
    return Stream.of(
        Mutants.of("targets-required", "")
            .inside("present", draft -> {})
            .outside(
                "absent", draft -> draft.drop("targets", "targetSelection", "schedulingConfig")),
        Mutants.of("targets-empty", "/targets")
            .with(draft -> draft.document("{}").targets(false, "thing/a"))
            .inside("one", draft -> {})
            .outsideJson("[]"),
        Mutants.of("targets-count", "/targets")
            .with(draft -> draft.document("{}").targets(false, "thing/a"))
            .countAtMost(
                100,
                i ->
                    JsonNodeFactory.instance.stringNode(
                        "arn:aws:iot:us-east-1:123456789012:thing/" + i)),
        Mutants.of("targets-duplicate", "/targets/2")
            .with(draft -> draft.document("{}").targets(false, "thing/a", "thing/b"))
            .inside("another name", draft -> append(draft, draft.origin().arn("thing/once-more")))
            .outside("the first again", draft -> append(draft, first(draft))),
        length(),
        arn(),
        Mutants.of("targets-same-account", "/targets/1")
            .with(THING)
            .inside("another thing", draft -> append(draft, draft.origin().arn("thing/b")))
            .outside("partition", draft -> append(draft, other(draft, 0)))
            .outside("region", draft -> append(draft, other(draft, 1)))
            .outside("account", draft -> append(draft, other(draft, 2)))
            .outside(
                "between two of the first account",
                draft -> {
                  append(draft, other(draft, 2));
                  append(draft, draft.origin().arn("thing/b"));
                }),
        Mutants.of("dynamic-group-snapshot", "/targetSelection")
            .inside("things", draft -> draft.targets(false, "thing/a"))
            .inside("CONTINUOUS", draft -> draft.targets(true, "thinggroup/a"))
            .outside("a group", draft -> draft.targets(false, "thinggroup/a"))
            .outside("both kinds", draft -> draft.targets(false, "thing/b", "thinggroup/a")),
        Mutants.of("dynamic-group-snapshot", "")
            .with(draft -> draft.targets(false, "thing/a", "thinggroup/a"))
            .outside("no targetSelection", draft -> draft.drop("targetSelection")));
  }

  private static Mutants length() {
    return Mutants.of("target-length", "/targets/0")
        .with(THING)
        .lengthAtMost(
            2048, length -> pad("arn:aws-", length, ":iot:us-east-1:123456789012:thing/a"))
        .also("target-arn")
        .outside("x".repeat(100_000));
  }

  private static Mutants arn() {
    String start = "arn:aws:iot:us-east-1:123456789012:";
    return Mutants.of("target-arn", "/targets/0")
        .with(THING)
        .inside(start + "thing/a", start + "thing/azAZ09:_-", start + "thing/" + "n".repeat(128))
        .inside("arn:aws-iso-e:iot:eu-isoe-west-1:000000000000:thing/a")
        .outside("", "my-thing", "thing_arn", start, start + "thing/")
        .outside(start + "thing/" + "n".repeat(129), start + "thing/a.b", start + "thing/a/b")
        .outside(start + "thing/a\n", start + "thing/ä", start + "thinggroups/a", " " + start)
        .outside(start + "thingtype/a", start + "billinggroup/a", start + "cert/a")
        .outside("arn:aws:iot:us-east-1:12345678901:thing/a")
        .outside("arn:aws:iot:us-east-1:1234567890123:thing/a")
        .outside("arn:aws:iot:us-east-1::thing/a", "arn:aws:iot::123456789012:thing/a")
        .outside("ARN" + start.substring(3) + "thing/a")
        .outside("arn:aws:greengrass:us-east-1:123456789012:thing/a");
  }

  private static String other(Draft draft, int part) {
    return draft.origin().others().map(origin -> origin.arn("thing/b")).toList().get(part);
  }

  private static void append(Draft draft, String arn) {
    ((ArrayNode) draft.json().get("targets")).add(arn);
  }

  private static String first(Draft draft) {
    return draft.json().get("targets").get(0).asString();
  }

  /** Returns a text with a number of characters: the start, as many x as needed, the end. */
  static String pad(String start, int length, String end) {
    return start + "x".repeat(length - start.length() - end.length()) + end;
  }

  /** Returns partition, region and account that differ in one part, {@link Origin#others()}. */
  static Stream<Origin> others(Draft draft) {
    return draft.origin().others();
  }
}
