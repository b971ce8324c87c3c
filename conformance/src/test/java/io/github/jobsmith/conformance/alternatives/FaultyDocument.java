package io.github.jobsmith.conformance.alternatives;

import io.github.jobsmith.conformance.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid document of our own and the faults to put into it, one at a time.
 *
 * @param valid the text without a fault
 */
record FaultyDocument(String name, String valid, List<Fault> faults) {
  private static final String DIRECTORY = "/alternatives/";

  static FaultyDocument read(String name) {
    ObjectNode document = Json.object(resource(name + ".json"));
    List<Fault> faults = new ArrayList<>();
    Json.parse(resource(name + ".faults.json"))
        .forEach(edit -> faults.add(Fault.of(document, edit)));
    return new FaultyDocument(name, Json.pretty(document), faults);
  }

  static String resource(String file) {
    try (InputStream in =
        Objects.requireNonNull(FaultyDocument.class.getResourceAsStream(DIRECTORY + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
