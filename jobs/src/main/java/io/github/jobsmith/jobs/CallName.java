package io.github.jobsmith.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a name by which a service of AWS calls CreateJob: {@code
 * states:::aws-sdk:iot:createJob}. Names that were probably meant to be one are recognised as well.
 *
 * @param written the name in the text
 * @param right the name that the service has
 */
record CallName(String written, String right) {
  /** Step Functions. A state can wait for a token, but not for the end of the job. */
  static final Kind STATE = new Kind("states", ".waitForTaskToken");

  /** EventBridge Scheduler. */
  static final Kind SCHEDULE = new Kind("scheduler", "");

  private static final String OPERATION = "aws-sdk:iot:createJob";

  /** The names of a service. */
  static final class Kind {
    private final String prefix;
    private final String suffix;
    private final Pattern mention;
    private final Pattern name;

    /**
     * Creates the names.
     *
     * @param suffix what may follow the operation; empty for nothing
     */
    private Kind(String service, String suffix) {
      this.prefix = service + ":::";
      String any = prefix + "(?:aws-?sdk:)?iot:create-?job";
      this.mention = Pattern.compile(any + "\\b", Pattern.CASE_INSENSITIVE);
      this.name = Pattern.compile(any + "(\\.[\\w.:]+)?$", Pattern.CASE_INSENSITIVE);
      this.suffix = suffix;
    }

    /** Whether a text contains a name. */
    boolean isIn(String text) {
      return text.contains(prefix) && mention.matcher(text).find();
    }

    /** Returns the name at the end of a text; null if there is none. */
    @Nullable CallName in(String text) {
      if (!text.contains(prefix)) {
        return null;
      }
      Matcher matcher = name.matcher(text);
      if (!matcher.find() || matcher.start() > 0 && text.charAt(matcher.start() - 1) != ':') {
        return null;
      }
      String pattern = matcher.group(1);
      boolean suffixed = pattern != null && !suffix.isEmpty() && pattern.equalsIgnoreCase(suffix);
      return new CallName(matcher.group(), prefix + OPERATION + (suffixed ? suffix : ""));
    }
  }

  /** Whether the service has this name. */
  boolean isRight() {
    return written.equals(right);
  }
}
