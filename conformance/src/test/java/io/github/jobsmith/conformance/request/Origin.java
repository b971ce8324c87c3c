package io.github.jobsmith.conformance.request;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** The partition, region and account of a request, which all its ARNs share. */
public record Origin(String partition, String region, String account) {
  /** Returns the ARN of a resource, such as {@code thing/a}. */
  public String arn(String resource) {
    return "arn:" + partition + ":iot:" + region + ":" + account + ":" + resource;
  }

  /** Returns the ARN of a managed template, which has no account. */
  String managedTemplate(String name) {
    return "arn:" + partition + ":iot:" + region + "::jobtemplate/" + name;
  }

  String role(String path) {
    return "arn:" + partition + ":iam::" + account + ":role/" + path;
  }

  /** Returns the part of the host that follows {@code s3} in an S3 URL. */
  String s3Domain() {
    return partition.equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com";
  }

  static Arbitrary<Origin> any() {
    return Combinators.combine(partitions(), regions(), accounts()).as(Origin::new);
  }

  private static Arbitrary<String> partitions() {
    return Arbitraries.of("aws", "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc");
  }

  /** Existing and fictitious regions. */
  private static Arbitrary<String> regions() {
    StringArbitrary word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2);
    Arbitrary<String> unheardOf =
        Combinators.combine(
                word.ofMaxLength(8), word.ofMaxLength(12), Arbitraries.integers().between(0, 99))
            .as((area, place, number) -> area + "-" + place + "-" + number);
    return Arbitraries.oneOf(
        Arbitraries.of("us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1", "il-central-1"),
        unheardOf);
  }

  private static Arbitrary<String> accounts() {
    return Arbitraries.oneOf(
        Arbitraries.of("123456789012", "000000000000", "999999999999"),
        Arbitraries.strings().numeric().ofLength(12));
  }

  /** Returns origins that differ in partition, region or account. */
  public Stream<Origin> others() {
    return Stream.of(
        new Origin(partition.equals("aws") ? "aws-cn" : "aws", region, account),
        new Origin(partition, region.equals("sa-west-7") ? "sa-west-8" : "sa-west-7", account),
        new Origin(
            partition, region, account.equals("111111111111") ? "222222222222" : "111111111111"));
  }
}
