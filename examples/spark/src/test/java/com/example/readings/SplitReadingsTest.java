package com.example.readings;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitReadingsTest {
  private static SparkSession spark;

  @TempDir private Path dir;

  @BeforeAll
  static void start() {
    spark = Local.session(2);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void nothingIsLost() throws IOException {
    byte[][] lines = {
      utf8(
          "{\"device\": \"pump-1\", \"time\": 1, \"value\": 20.0625, \"quality\": \"good\","
              + " \"tags\": [\"a\", \"b\"]}"),
      "{\"device\": \"pump-\u00fc\", \"time\": 1, \"value\": 2}"
          .getBytes(StandardCharsets.ISO_8859_1),
      utf8("{\"device\": \"pump-2\", \"time\": 2, \"value\": 1e9}"),
      utf8("{\"device\": \"pump-3\", \"value\": 3, \"temperature\": 4}"),
      utf8("{\"device\": \"pump-4\", \"time\": 4"),
      utf8(""),
      utf8("{\"device\": \"pump-5\", \"time\": 5, \"value\": -1}")
    };
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      text.write(line);
      text.write('\n');
    }
    Path input = Files.write(dir.resolve("readings.jsonl"), text.toByteArray());
    String output = dir.resolve("out").toString();

    SplitReadings.Counts counts = SplitReadings.split(spark, input.toString(), output);

    assertEquals(new SplitReadings.Counts(7, 2, 5), counts);
    assertTrue(counts.complete());
    List<Row> readings =
        SplitReadings.written(spark, output)
            .filter(col("valid"))
            .select("reading.*")
            .orderBy("time")
            .collectAsList();
    assertEquals("pump-1", readings.get(0).getString(0));
    assertEquals(new BigDecimal("20.0625"), readings.get(0).getDecimal(2));
    assertEquals(List.of("a", "b"), readings.get(0).getList(4));
    assertTrue(readings.get(1).isNullAt(3));

    List<Row> quarantine =
        SplitReadings.written(spark, output).filter(col("valid").equalTo(false)).collectAsList();
    assertEquals("json-encoding", violation(quarantine, lines[1]).getString(0));
    assertEquals("/value", violation(quarantine, lines[2]).getString(1));
    assertEquals("/time", violation(quarantine, lines[3]).getString(1));
    assertEquals("json-syntax", violation(quarantine, lines[4]).getString(0));
    assertEquals("json-syntax", violation(quarantine, lines[5]).getString(0));
  }

  /** The first violation of a line. */
  private static Row violation(List<Row> quarantine, byte[] line) {
    Row row =
        quarantine.stream()
            .filter(r -> Arrays.equals(line, r.getAs("line")))
            .findAny()
            .orElseThrow();
    return (Row) row.getList(row.fieldIndex("violations")).get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
