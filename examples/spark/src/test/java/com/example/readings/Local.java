package com.example.readings;

import org.apache.spark.sql.SparkSession;

/** Spark in this process. */
final class Local {
  private Local() {}

  static SparkSession session(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}
