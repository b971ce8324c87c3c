package io.github.jobsmith.yaml.part;

import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.util.List;
import java.util.function.Function;

/**
 * Reports about parts of a file with the lines and offsets of the file. A part is validated again
 * after as many empty lines as precede it; all of this together is limited for one file.
 */
public final class PartPlaces {
  private static final int MOST = 1 << 26;

  private final Validator validator;
  private final TextIndex index;
  private long used;
  private boolean anyError;

  /**
   * @param validator its limits apply to a part
   * @param file the whole file
   */
  public PartPlaces(Validator validator, byte[] file) {
    this.index = TextIndex.of(file);
    ValidationOptions options = validator.options();
    this.validator =
        validator.with(options.withLimits(options.limits().withMaxBytes(Integer.MAX_VALUE - 8)));
  }

  /** Returns the validator, which accepts the empty lines. */
  public Validator validator() {
    return validator;
  }

  /**
   * Returns the report of a part; a truncated one without violations if the limit is reached.
   *
   * @param name the name of the part in messages
   * @param valid whether the part has no errors; the first part with errors always has a report
   * @param validation validates the part after empty lines
   */
  public Report report(
      TextPart part, String name, boolean valid, Function<byte[], Report> validation) {
    used += part.padding();
    boolean firstError = !valid && !anyError;
    anyError |= !valid;
    if (used > MOST && !firstError) {
      return Report.joined(List.of(), 1).asTruncated();
    }
    Report report = validation.apply(part.atItsLine());
    return report.about(name, index, part.from(), part.padding());
  }
}
