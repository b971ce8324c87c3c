package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.request.Origin;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** destinationPackageVersions, and references to packages in the document. */
final class PackageMutants {
  private static final String LIST = "/destinationPackageVersions";
  private static final String START = "arn:aws:iot:us-east-1:123456789012:package/";

  private PackageMutants() {}

  static Stream<Mutants> all() {
    return Stream.concat(list(), document());
  }

  private static Stream<Mutants> list() {
    return Stream.of(
        Mutants.of("packages-count", LIST)
            .also("package-same-region")
            .with(draft -> draft.document("{}"))
            .insideJson("[]")
            .countAtMost(
                25, i -> JsonNodeFactory.instance.stringNode(START + "p" + i + "/version/1")),
        of("package-arn-length")
            .inside(START + "p/version/1")
            .outside("")
            .lengthAtMost(
                1600,
                length ->
                    TargetMutants.pad(
                        "arn:aws-", length, ":iot:us-east-1:123456789012:package/p/version/1")),
        of("package-arn-characters")
            .inside(START + "p/version/1")
            .outside(
                "x", "ARN:x", START + "a b/version/1", START + "ä/version/1", "arn:", "arn:\n"),
        of("package-version-empty")
            .inside(START + "p/version/$default")
            .outside(START + "p/version/"),
        of("package-arn")
            .inside(START + "azAZ09._-/version/azAZ09._-", START + "p/version/$null")
            .inside(START + "n".repeat(128) + "/version/" + "v".repeat(64))
            .outside(START + "x", START + "p/version/$latest", START + "/version/1", "arn:x")
            .outside(START + "n".repeat(129) + "/version/1", START + "p/version/" + "v".repeat(65))
            .outside(START + "p/versions/1", "arn:aws:iot:us-east-1:123456789012:thing/a")
            .outside(START.replace("123456789012", "12345678901") + "p/version/1"),
        Mutants.of("package-unique", LIST + "/1")
            .with(draft -> draft.document("{}"))
            .inside("two packages", draft -> draft.packages("a/version/1", "b/version/1"))
            .inside(
                "two names of one start", draft -> draft.packages("a/version/1", "ab/version/1"))
            .outside("two versions", draft -> draft.packages("a/version/1", "a/version/2"))
            .outside("one twice", draft -> draft.packages("a/version/1", "a/version/1")),
        Mutants.of("package-same-region", LIST + "/0")
            .with(draft -> draft.document("{}"))
            .inside("as the targets", draft -> draft.packages("a/version/1"))
            .outside("partition", draft -> other(draft, 0))
            .outside("region", draft -> other(draft, 1))
            .outside("account", draft -> other(draft, 2)));
  }

  private static Stream<Mutants> document() {
    return Stream.of(
        Mutants.of("package-listed", "/document")
            .inside("listed", draft -> named(draft, "app:version:1.0.0", "app/version/1.0.0"))
            .inside(
                "$default", draft -> named(draft, "app:version:$default", "app/version/$default"))
            .inside(
                "one of two", draft -> named(draft, "b:version:2", "a/version/1", "b/version/2"))
            .outside(
                "another version", draft -> named(draft, "app:version:1.0.1", "app/version/1.0.0"))
            .outside(
                "another package", draft -> named(draft, "app:version:1.0.0", "lib/version/1.0.0"))
            .outside(
                "another case", draft -> named(draft, "App:version:1.0.0", "app/version/1.0.0"))
            .outside("$default", draft -> named(draft, "app:version:$default", "app/version/1"))
            .outside(
                "$default in the list",
                draft -> named(draft, "app:version:1", "app/version/$default"))
            .outside("no package", draft -> named(draft, "app:version:1"))
            .outside(
                "no list",
                draft -> named(draft, "app:version:1").drop("destinationPackageVersions")),
        Mutants.of("package-empty-pair", "/document")
            .inside("both empty, one package", draft -> named(draft, ":version:", "a/version/1"))
            .outside(
                "both empty, two", draft -> named(draft, ":version:", "a/version/1", "b/version/1"))
            .outside("both empty, none", draft -> named(draft, ":version:"))
            .outside("no name", draft -> named(draft, ":version:1", "a/version/1"))
            .outside("no version", draft -> named(draft, "a:version:", "a/version/1")),
        Mutants.of("package-null", "/document")
            .inside("$default", draft -> named(draft, "a:version:$default", "a/version/$default"))
            .outside("$null", draft -> named(draft, "a:version:$null", "a/version/$null")));
  }

  /** Sets a document that refers to one package, and the list. */
  private static Draft named(Draft draft, String name, String... list) {
    return draft
        .document(Draft.member("${aws:iot:package:" + name + ":attributes:k}"))
        .packages(list);
  }

  private static void other(Draft draft, int part) {
    List<Origin> others = TargetMutants.others(draft).toList();
    ArrayNode array = draft.json().putArray("destinationPackageVersions");
    array.add(others.get(part).arn("package/a/version/1"));
  }

  /** Returns mutants of one package, whose ARN does not have to match the targets. */
  private static Mutants of(String rule) {
    return Mutants.of(rule, LIST + "/0")
        .also("package-same-region")
        .with(draft -> draft.document("{}").packages("p/version/1"));
  }
}
