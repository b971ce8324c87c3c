package io.github.jobsmith.compiler.output;

import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of evaluating one document in one format. Immutable and thread-safe.
 *
 * <p>As JSON, it is one object as JSON Schema 2020-12 (Core, section 12) describes it. An invalid
 * part of the schema contributes no annotations, except in the format {@link OutputFormat#VERBOSE},
 * which shows them inside units that are not valid.
 */
public final class StandardOutput implements JsonWritable {
  /** The maximum size of the output in bytes. */
  private static final int MOST_BYTES = 256 << 20;

  private final OutputFormat format;
  private final OutputUnit tree;
  private final OutputUnit root;

  StandardOutput(OutputFormat format, OutputUnit tree) {
    this.format = format;
    this.tree = tree;
    this.root =
        switch (format) {
          case FLAG -> tree.listing(List.of());
          case BASIC -> tree.listing(told(tree));
          case DETAILED -> condensed(tree);
          case VERBOSE -> tree;
        };
  }

  /** Whether the document is valid; the same verdict as that of a validator. */
  public boolean isValid() {
    return tree.isValid();
  }

  /** Returns the format. */
  public OutputFormat format() {
    return format;
  }

  /** Returns the outermost unit, as the format has it. */
  public OutputUnit root() {
    return root;
  }

  /**
   * Returns the units with the errors that make the document invalid, in the order of evaluation;
   * empty if the document is valid or the format is {@link OutputFormat#FLAG}.
   */
  public List<OutputUnit> errors() {
    return isValid() ? List.of() : told(tree);
  }

  /**
   * Returns the units with the annotations of a valid document, in the order of evaluation; empty
   * if the document is invalid or the format is {@link OutputFormat#FLAG}.
   */
  public List<OutputUnit> annotations() {
    return isValid() ? told(tree) : List.of();
  }

  private static List<OutputUnit> told(OutputUnit tree) {
    List<OutputUnit> units = new ArrayList<>();
    tell(tree, units);
    return List.copyOf(units);
  }

  private static void tell(OutputUnit unit, List<OutputUnit> units) {
    if (unit.speaks()) {
      units.add(unit.with(unit.isValid(), List.of()));
    }
    for (OutputUnit detail : unit.relevant()) {
      tell(detail, units);
    }
  }

  private static OutputUnit condensed(OutputUnit tree) {
    OutputUnit condensed = condense(tree);
    return condensed == null ? tree.listing(List.of()) : condensed;
  }

  /** Removes units without content, and replaces those that only contain one other by that one. */
  private static @Nullable OutputUnit condense(OutputUnit unit) {
    List<OutputUnit> details = new ArrayList<>();
    for (OutputUnit detail : unit.relevant()) {
      OutputUnit condensed = condense(detail);
      if (condensed != null) {
        details.add(condensed);
      }
    }
    if (unit.speaks()) {
      return unit.with(unit.isValid(), details);
    }
    return switch (details.size()) {
      case 0 -> null;
      case 1 -> details.get(0);
      default -> unit.with(unit.isValid(), details);
    };
  }

  /**
   * Returns the output as JSON, on one line.
   *
   * @throws OutputLimitException if it would be larger than 256 MiB
   */
  public String toJson() {
    JsonWriter out = new JsonWriter();
    writeTo(out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  /**
   * Writes the output as one object.
   *
   * @throws OutputLimitException if it would be larger than 256 MiB
   */
  @Override
  public void writeTo(JsonWriter out) {
    if (format == OutputFormat.FLAG) {
      out.startObject().name("valid").bool(isValid()).endObject();
    } else {
      write(root, out, out.size());
    }
  }

  private void write(OutputUnit unit, JsonWriter out, int begin) {
    if (out.size() - begin > MOST_BYTES) {
      throw new OutputLimitException("the output is larger than " + MOST_BYTES + " bytes");
    }
    out.startObject().name("valid").bool(unit.isValid());
    out.name("keywordLocation").string(unit.keywordLocation());
    if (unit.isAbsolute()) {
      out.name("absoluteKeywordLocation").string(unit.absoluteKeywordLocation());
    }
    out.name("instanceLocation").string(unit.instanceLocation());
    unit.error().ifPresent(error -> out.name("error").string(error));
    JsonWritable annotation = unit.writableAnnotation();
    if (annotation != null) {
      out.name("annotation").value(annotation);
    }
    if (!unit.details().isEmpty() || format == OutputFormat.BASIC && unit == root) {
      out.name(unit.isValid() ? "annotations" : "errors").startArray();
      for (OutputUnit detail : unit.details()) {
        write(detail, out, begin);
      }
      out.endArray();
    }
    out.endObject();
  }

  /** Returns the output as JSON. */
  @Override
  public String toString() {
    return toJson();
  }
}
