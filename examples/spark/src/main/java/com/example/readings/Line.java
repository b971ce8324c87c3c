package com.example.readings;

import com.example.readings.model.Reading;
import com.example.readings.model.ReadingValidator;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes a row of a line: the reading or, if the line is not valid, its violations and its bytes.
 */
final class Line {
  private static final StructType READING =
      new StructType()
          .add("device", DataTypes.StringType, false)
          .add("time", DataTypes.LongType, false)
          .add("value", DataTypes.createDecimalType(8, 4), false)
          .add("quality", DataTypes.StringType)
          .add("tags", DataTypes.createArrayType(DataTypes.StringType, false));

  private static final StructType VIOLATION =
      new StructType()
          .add("rule", DataTypes.StringType, false)
          .add("pointer", DataTypes.StringType, false)
          .add("message", DataTypes.StringType, false);

  /**
   * {@code reading} is null in the quarantine; {@code line} and {@code violations} are null
   * elsewhere.
   */
  static final StructType ROW =
      new StructType()
          .add("valid", DataTypes.BooleanType, false)
          .add("file", DataTypes.StringType, false)
          .add("reading", READING)
          .add("line", DataTypes.BinaryType)
          .add("violations", DataTypes.createArrayType(VIOLATION, false));

  /** One for each Java process, because a validator is thread-safe; nothing of it is serialized. */
  private static final Validator VALIDATOR = ReadingValidator.create();

  private Line() {}

  static Row check(String file, byte[] line) {
    Parsed<Reading> parsed = Reading.parse(line, VALIDATOR);
    return parsed
        .model()
        .map(reading -> RowFactory.create(true, file, row(reading), null, null))
        .orElseGet(() -> RowFactory.create(false, file, null, line, rows(parsed.report())));
  }

  private static Row row(Reading reading) {
    return RowFactory.create(
        reading.device(),
        reading.time(),
        reading.value(),
        reading.quality() == null ? null : reading.quality().json(),
        reading.tags() == null ? null : reading.tags().toArray());
  }

  /** The pointer is that of the member, also if it is missing. */
  private static Row[] rows(Report report) {
    return report.violations().stream()
        .map(
            v ->
                RowFactory.create(
                    v.rule().id(), v.memberPointer().orElse(v.pointer()), v.message()))
        .toArray(Row[]::new);
  }
}
