package com.example.readings;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.length;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures with {@code -Dlines=10000000}: reading lines, from_json, and checking them, with {@code
 * -Drounds=0} not at all; and splits them.
 */
@EnabledIfSystemProperty(named = "lines", matches = "[0-9]+")
class MeasureTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int CORES = 2;

  /** Every thousandth line is not valid. */
  private static final String LINE =
      "concat('{\"device\": \"pump-', id % 5000, '\", \"time\": ', 1790000000000 + id, ',"
          + " \"value\": ', if(id % 1000 = 7, 'null', cast(cast(id % 90000 as decimal(9,0)) / 1000"
          + " as string)), ', \"quality\": \"good\", \"tags\": [\"hall-', id % 12, '\","
          + " \"north\"]}')";

  @TempDir private Path dir;

  @Test
  void measure() throws IOException {
    long lines = Long.getLong("lines");
    try (SparkSession spark = Local.session(CORES)) {
      String input = dir.resolve("in").toString();
      spark.range(lines).selectExpr(LINE + " as value").write().text(input);
      StructType columns = (StructType) Line.ROW.apply("reading").dataType();

      Map<String, Dataset<Row>> works = new LinkedHashMap<>();
      works.put("read", spark.read().text(input).select(length(col("value"))));
      works.put("from_json", spark.read().text(input).select(from_json(col("value"), columns)));
      works.put("checked", SplitReadings.checked(spark, input));
      Map<String, List<Double>> rates = new LinkedHashMap<>();
      for (int round = ROUNDS == 0 ? 1 : 0; round <= ROUNDS; round++) {
        for (Map.Entry<String, Dataset<Row>> work : works.entrySet()) {
          long start = System.nanoTime();
          work.getValue().write().format("noop").mode("overwrite").save();
          double seconds = (System.nanoTime() - start) / 1e9;
          if (round > 0) { // the first one warms up
            rates
                .computeIfAbsent(work.getKey(), key -> new ArrayList<>())
                .add(lines / seconds / CORES);
          }
        }
      }
      rates.forEach(
          (work, values) -> {
            Collections.sort(values);
            System.out.printf("%s: %,.0f rows per second and core%n", work, values.get(ROUNDS / 2));
          });

      SplitReadings.Counts counts =
          SplitReadings.split(spark, input, dir.resolve("out").toString());
      System.out.println(counts);
      assertEquals(lines, counts.lines());
      assertEquals(lines, counts.valid() + counts.quarantined());
      assertEquals((lines + 992) / 1000, counts.quarantined());
    }
  }
}
