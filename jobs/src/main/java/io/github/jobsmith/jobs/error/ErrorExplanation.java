package io.github.jobsmith.jobs.error;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.createjobtemplate.CreateJobTemplateRequestValidator;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of an error that the service or one of its clients printed. Immutable.
 *
 * @param name the name of the exception in the text; empty if there is none
 * @param error what is known of it; empty if it is not one of {@link ServiceErrors#all()}
 * @param byClient whether the client refused the request, so that it was not sent
 * @param messages the published messages in the text
 * @param rules the rules that fit the text, without duplicates
 */
public record ErrorExplanation(
    String name,
    Optional<ServiceError> error,
    boolean byClient,
    List<PublishedMessage> messages,
    List<Rule> rules) {
  /** What comes behind it is not read; a message can echo a whole document. */
  private static final int LONGEST = 1 << 16;

  /** A request has fewer members that can be wrong. */
  private static final int MOST = 100;

  private static final Pattern CALL =
      Pattern.compile(
          "An error occurred \\((\\w{1,100})\\)[^:]{0,60} when calling the (\\w{1,100}) operation");
  private static final Pattern NAME =
      Pattern.compile("\\b([A-Z][A-Za-z]{2,80}(?:Exception|Error|Fault))\\b");

  public ErrorExplanation {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(error, "error");
    messages = List.copyOf(messages);
    rules = List.copyOf(rules);
  }

  /**
   * Explains a text, such as a line on standard error, a stack trace, or the message alone. Only
   * the first 65,536 characters are read.
   */
  public static ErrorExplanation of(String printed) {
    String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
    Matcher call = CALL.matcher(text);
    boolean called = call.find();
    String name = called ? call.group(1) : name(text);
    boolean template = called && call.group(2).equals("CreateJobTemplate");
    Validator validator =
        template ? CreateJobTemplateRequestValidator.create() : CreateJobRequestValidator.create();
    List<PublishedMessage> messages = PublishedMessages.in(text);
    Set<Rule> rules = new LinkedHashSet<>();
    RuleCatalog catalog = validator.rules();
    for (PublishedMessage message : messages) {
      message.rules().forEach(id -> catalog.find(id).ifPresent(rules::add));
    }
    Probe probe = new Probe(validator);
    Complaints.in(text).stream()
        .distinct()
        .limit(MOST)
        .forEach(complaint -> rules.addAll(probe.rules(complaint)));
    boolean byClient =
        text.contains("Parameter validation failed")
            || text.contains("ParamValidationError")
            || text.contains("arguments are required");
    return new ErrorExplanation(
        name, ServiceErrors.find(name), byClient, messages, List.copyOf(rules));
  }

  /** Returns the first known name in a text, else the first name. */
  private static String name(String text) {
    String first = "";
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      if (ServiceErrors.find(names.group(1)).isPresent()) {
        return names.group(1);
      }
      first = first.isEmpty() ? names.group(1) : first;
    }
    return first;
  }
}
