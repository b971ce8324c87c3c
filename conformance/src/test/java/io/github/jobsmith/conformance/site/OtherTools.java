package io.github.jobsmith.conformance.site;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the AWS CLI and the SDKs do about a rule, in words. */
final class OtherTools {
  private static final Map<String, String> NAMES = names();

  /** Of rules about JSON; tried with the AWS CLI 2.9.19. */
  private static final Map<String, String> OF_JSON =
      Map.of(
          "json-syntax",
          "Refused before it is sent, by the AWS CLI; it says that the JSON is invalid, but not where.",
          "json-encoding",
          "Refused before it is sent, by the AWS CLI; it says that the text cannot be decoded or that"
              + " the JSON is invalid.",
          "duplicate-member",
          "The AWS CLI sends the last of the members, without a message.");

  private OtherTools() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("aws-cli", "the AWS CLI");
    names.put("boto3", "boto3");
    names.put("aws-sdk-java", "the AWS SDK for Java");
    names.put("aws-sdk-js", "the AWS SDK for JavaScript");
    return names;
  }

  /**
   * Returns a text; empty if nothing is known.
   *
   * @param ofAws whether it is a rule about requests, and not about JSON
   */
  static String of(Rule rule, boolean ofAws) {
    if (!ofAws && rule.noticedBy().isEmpty()) {
      return OF_JSON.getOrDefault(rule.id(), "");
    }
    List<String> whole = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String entry : rule.noticedBy()) {
      int slash = entry.indexOf('/');
      String tool = slash < 0 ? entry : entry.substring(0, slash);
      String name = NAMES.getOrDefault(tool, tool);
      if (slash < 0) {
        whole.add(name);
      } else {
        parts.add(name + " (only " + entry.substring(slash + 1) + ")");
      }
    }
    whole.addAll(parts);
    boolean cli = rule.noticedBy().stream().anyMatch(entry -> entry.startsWith("aws-cli"));
    String others =
        whole.isEmpty() ? "" : "Refused before it is sent, by " + String.join(", ", whole) + ". ";
    if (cli) {
      return others.strip();
    }
    return others
        + (rule.severity() == Severity.ERROR
            ? "The AWS CLI sends such a request; only the service refuses it."
            : "The AWS CLI does not say anything about it.");
  }
}
