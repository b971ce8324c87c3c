package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** jobId, description, targetSelection, namespaceId, timeoutConfig. */
final class JobMutants {
  private JobMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(jobId(), description(), selection(), namespace(), timeout()).flatMap(m -> m);
  }

  private static Stream<Mutants> jobId() {
    return Stream.of(
        Mutants.of("job-id-required", "")
            .inside("present", draft -> {})
            .outside("absent", draft -> draft.drop("jobId")),
        Mutants.of("job-id-length", "/jobId")
            .inside("a", "-", "ab")
            .outside("")
            .lengthAtMost(64, "j"::repeat),
        Mutants.of("template-token", "/jobId")
            .inside("a", "Account")
            .outside(
                "{{ x }}",
                "fw-${{ x.y }}",
                "<account>",
                "%ID%",
                "@ID@",
                "$(id)",
                "a${ID}",
                "fw-{id}",
                "fw-$ID",
                "..."),
        Mutants.of("job-id-characters", "/jobId")
            .inside("azAZ09_-", "_", "0")
            .outside("v1.0", "a b", "a:b", "ä", "a\n", "\u0000", "a/b", "😀", "a`", "a@", "a["));
  }

  private static Stream<Mutants> description() {
    return Stream.of(
        Mutants.of("description-length", "/description")
            .lengthAtMost(2028, "d"::repeat)
            .lengthAtMost(2028, "😀"::repeat),
        Mutants.of("description-empty", "/description").inside(" ").outside(""),
        Mutants.of("description-characters", "/description")
            .inside("é", "e\u0301", "😀", "\u00a0", "\u2028", "\ufffd")
            .outside("a\nb", "a\n", "\t", "\u0000", "\u007f", "\u0085", "\u00ad", "\u200d")
            .outside("\ufeff", "\ue000", "\udbc0\udc00", "\u0378", "a\u2066"));
  }

  private static Stream<Mutants> selection() {
    return Stream.of(
        Mutants.of("target-selection", "/targetSelection")
            .with(draft -> draft.targets(false, "thing/a"))
            .inside("SNAPSHOT")
            .outside("snapshot", "", "SNAPSHOT ", "CONTINOUS"),
        Mutants.of("continuous-things", "/targetSelection")
            .with(draft -> draft.drop("schedulingConfig"))
            .inside("a group", draft -> draft.targets(true, "thing/a", "thinggroup/g"))
            .inside("SNAPSHOT", draft -> draft.targets(false, "thing/a"))
            .inside(
                "a window",
                draft ->
                    draft
                        .window("cron(0 1 * * ? *)", 5)
                        .json("/targets", "[\"" + draft.origin().arn("thing/a") + "\"]"))
            .outside("one thing", draft -> draft.targets(true, "thing/a"))
            .outside("two things", draft -> draft.targets(true, "thing/a", "thing/b")));
  }

  private static Stream<Mutants> namespace() {
    return Stream.of(
        Mutants.of("namespace-characters", "/namespaceId")
            .also("namespace-greengrass")
            .inside("a", "-", "_", "azAZ09_-")
            .outside("", "a.b", "a b", "ä", "a\n"),
        Mutants.of("namespace-length", "/namespaceId")
            .also("namespace-greengrass")
            .lengthAtMost(64, "n"::repeat),
        Mutants.of("namespace-greengrass", "/namespaceId")
            .inside("absent", draft -> draft.drop("namespaceId"))
            .outside("a"));
  }

  private static Stream<Mutants> timeout() {
    return Stream.of(
        Mutants.of("timeout-minutes", "/timeoutConfig/inProgressTimeoutInMinutes")
            .integers(1, 10_080),
        Mutants.of("timeout-empty", "/timeoutConfig")
            .insideJson("{\"inProgressTimeoutInMinutes\": 1}")
            .outsideJson("{}"));
  }
}
