package com.example.readings;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Splits JSON Lines into readings and a quarantine: {@code SplitReadings INPUT OUTPUT}. OUTPUT must
 * not exist. It becomes a Parquet table with the partitions {@code valid=true} and {@code
 * valid=false}.
 */
public final class SplitReadings {
  private SplitReadings() {}

  public static void main(String[] args) throws Exception {
    try (SparkSession spark = SparkSession.builder().appName("split readings").getOrCreate()) {
      Counts counts = split(spark, args[0], args[1]);
      System.out.println(counts);
      if (!counts.complete()) {
        throw new IllegalStateException("lines are lost: " + counts);
      }
    }
  }

  /** The number of lines that were read, and of rows that were written. */
  record Counts(long lines, long valid, long quarantined) {
    boolean complete() {
      return lines == valid + quarantined;
    }
  }

  static Counts split(SparkSession spark, String input, String output) {
    checked(spark, input).write().partitionBy("valid").parquet(output);
    Dataset<Row> written = written(spark, output);
    return new Counts(
        spark.read().text(input).count(),
        written.filter(col("valid")).count(),
        written.filter(col("valid").equalTo(false)).count());
  }

  /** What has been written. */
  static Dataset<Row> written(SparkSession spark, String output) {
    return spark.read().schema(Line.ROW).parquet(output);
  }

  static Dataset<Row> checked(SparkSession spark, String input) {
    // As bytes: a String would have another character in place of what is no UTF-8.
    return spark
        .read()
        .text(input)
        .select(input_file_name(), col("value").cast("binary"))
        .mapPartitions((MapPartitionsFunction<Row, Row>) Lines::new, Encoders.row(Line.ROW));
  }

  /** The rows of a partition, one at a time. */
  private record Lines(Iterator<Row> lines) implements Iterator<Row> {
    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public Row next() {
      Row line = lines.next();
      return Line.check(line.getString(0), line.getAs(1));
    }
  }
}
