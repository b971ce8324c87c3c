package io.github.jobsmith.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's streaming parser, with each name and value read: the measure for work on bytes. */
public final class TokenScan {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Reads all tokens of a text.
   *
   * @return a number that depends on each of them
   */
  public int scan(byte[] json) {
    int touched = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> touched += parser.currentName().length();
          case VALUE_STRING -> touched += parser.getStringLength();
          case VALUE_NUMBER_INT -> touched += integer(parser);
          case VALUE_NUMBER_FLOAT -> touched += parser.getDecimalValue().scale();
          default -> touched++;
        }
      }
    }
    return touched;
  }

  private static int integer(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getBigIntegerValue().signum()
        : (int) parser.getLongValue();
  }
}
