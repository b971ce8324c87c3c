package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** presignedUrlConfig. */
final class PresignMutants {
  private static final String ROLE = "/presignedUrlConfig/roleArn";
  private static final String START = "arn:aws:iam::123456789012:role/";
  private static final String LINK =
      "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/bucket/key}";

  private PresignMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(
        of("presigned-role-length", ROLE)
            .inside(START + "r")
            .outside("", "x", "arn:aws:iam::1:role")
            .lengthAtMost(
                2048, length -> TargetMutants.pad("arn:aws-", length, ":iam::123456789012:role/r"))
            .also("presigned-role-arn")
            .inside("arn:aws:iam::1:role/"),
        of("presigned-role-arn", ROLE)
            .inside(START + "r", START + "a/b/c/r", START + "azAZ09_+=,.@-", START + "n".repeat(64))
            .inside(START + "service-role/" + "n".repeat(64))
            .outside(START, START + "a/", START + "n".repeat(65), START + "{role name}")
            .outside(
                "arn:aws:iam::123456789012:user/x", "arn:aws:iam:us-east-1:123456789012:role/x")
            .outside("arn:aws:sts::123456789012:role/x", START + "a b", START + "r\n", START + "ä")
            .outside("x".repeat(20)),
        of("presigned-role-account", ROLE)
            .inside(START + "r")
            .outside("arn:aws:iam::1:role/role-name", "arn:aws:iam::12345678901:role/r")
            .outside("arn:aws:iam::1234567890123:role/r"),
        of("presigned-url-expiry", "/presignedUrlConfig/expiresInSec").integers(60, 3600),
        Mutants.of("presigned-role-missing", "/presignedUrlConfig")
            .with(draft -> draft.source("https://s3.amazonaws.com/bucket/key"))
            .inside("a role", Draft::role)
            .outsideJson("{}", "{\"expiresInSec\": 60}"),
        Mutants.of("presigned-config-unused", "/presignedUrlConfig")
            .inside("a placeholder", draft -> draft.presigned(LINK))
            .inside("no config", draft -> draft.document("{}"))
            .inside("a source", draft -> draft.source("https://s3.amazonaws.com/bucket/key").role())
            .outside("no placeholder", draft -> draft.document("{}").role()));
  }

  private static Mutants of(String rule, String at) {
    return Mutants.of(rule, at).with(draft -> draft.presigned(LINK));
  }
}
