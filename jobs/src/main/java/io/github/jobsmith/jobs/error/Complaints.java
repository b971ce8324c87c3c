package io.github.jobsmith.jobs.error;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads messages about members: those of AWS's services ("Value … at 'jobId' failed to satisfy
 * constraint: …"), of botocore, which boto3 and the AWS CLI use ("Parameter validation failed: …"),
 * and of the AWS CLI's arguments.
 */
final class Complaints {
  private static final String MEMBER = "([\\w.\\[\\]-]{1,200})";
  private static final String NUMBER = "(-?\\d{1,18}(?:\\.\\d{1,18})?)";

  private static final Pattern OF_SERVICE =
      Pattern.compile("at '" + MEMBER + "' failed to satisfy constraint: ");
  private static final Pattern NAMED =
      Pattern.compile("(Missing required|Unknown) parameter in " + MEMBER + ": \"([^\"]{1,200})\"");
  private static final Pattern TYPE = Pattern.compile("Invalid type for parameter " + MEMBER + ",");
  private static final Pattern RANGE =
      Pattern.compile(
          "Invalid (?:length|value|range) for parameter "
              + MEMBER
              + ", value: \\S{1,200}, valid min (length|value): "
              + NUMBER);
  private static final Pattern ARGUMENTS =
      Pattern.compile("the following arguments are required: ([\\w, -]{1,500})");
  private static final Pattern BOUND =
      Pattern.compile("(length|value) (less|greater) than or equal to " + NUMBER);

  private Complaints() {}

  static List<Complaint> in(String text) {
    List<Complaint> found = new ArrayList<>();
    Matcher service = OF_SERVICE.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (service.find()) {
      starts.add(service.start());
    }
    starts.add(text.length());
    for (int i = 0; i + 1 < starts.size(); i++) {
      ofService(text.substring(starts.get(i), starts.get(i + 1)), found);
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      List<String> path = path(named.group(2));
      path.add(named.group(3));
      boolean missing = named.group(1).startsWith("Missing");
      found.add(
          new Complaint(missing ? Complaint.Kind.MISSING : Complaint.Kind.UNKNOWN, path, null));
    }
    Matcher type = TYPE.matcher(text);
    while (type.find()) {
      found.add(new Complaint(Complaint.Kind.TYPE, path(type.group(1)), null));
    }
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      boolean length = range.group(2).equals("length");
      found.add(
          new Complaint(
              length ? Complaint.Kind.TOO_SHORT : Complaint.Kind.TOO_SMALL,
              path(range.group(1)),
              new BigDecimal(range.group(3))));
    }
    Matcher arguments = ARGUMENTS.matcher(text);
    while (arguments.find()) {
      for (String option : arguments.group(1).split(",")) {
        found.add(new Complaint(Complaint.Kind.MISSING, List.of(member(option.strip())), null));
      }
    }
    return found;
  }

  /** Reads one message of a service, up to the next. */
  private static void ofService(String text, List<Complaint> found) {
    Matcher member = OF_SERVICE.matcher(text);
    if (!member.find()) {
      return;
    }
    List<String> path = path(member.group(1));
    String constraint = text.substring(member.end());
    // The constraint of a list's items is in brackets.
    if (constraint.startsWith("Member must satisfy constraint: [")) {
      path.add("0");
    }
    Matcher bound = BOUND.matcher(constraint);
    while (bound.find()) {
      boolean most = bound.group(2).equals("less");
      Complaint.Kind kind =
          bound.group(1).equals("length")
              ? most ? Complaint.Kind.TOO_LONG : Complaint.Kind.TOO_SHORT
              : most ? Complaint.Kind.TOO_LARGE : Complaint.Kind.TOO_SMALL;
      found.add(new Complaint(kind, path, new BigDecimal(bound.group(3))));
    }
    if (constraint.contains("regular expression pattern")) {
      found.add(new Complaint(Complaint.Kind.FORM, path, null));
    }
    if (constraint.contains("enum value set")) {
      found.add(new Complaint(Complaint.Kind.CHOICE, path, null));
    }
    if (constraint.contains("must not be null")) {
      found.add(new Complaint(Complaint.Kind.MISSING, path, null));
    }
  }

  /** Returns the names of {@code tags[0].Key} and {@code tags.1.member.key}. */
  private static List<String> path(String text) {
    List<String> path = new ArrayList<>();
    for (String token : text.split("[.\\[\\]]+")) {
      boolean item = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean input = path.isEmpty() && token.equals("input");
      if (item) {
        path.add("0");
      } else if (!token.isEmpty() && !token.equals("member") && !input) {
        path.add(token);
      }
    }
    return path;
  }

  /** Returns the member of the option {@code --job-id}. */
  private static String member(String option) {
    StringBuilder name = new StringBuilder();
    for (String word : option.replaceFirst("^-+", "").split("-")) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
