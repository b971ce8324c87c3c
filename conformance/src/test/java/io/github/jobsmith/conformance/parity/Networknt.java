package io.github.jobsmith.conformance.parity;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.conformance.Catalog;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of networknt for the same schema file; it ignores the Jobsmith vocabulary. */
final class Networknt {
  private static final Schema SCHEMA = schema();

  private Networknt() {}

  /** Replaces the dialect by the standard one, so that only standard keywords remain. */
  private static Schema schema() {
    ObjectNode schema = Catalog.SCHEMA.deepCopy();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(schema.get("$id").asString()), schema);
  }

  static boolean accepts(JsonNode request) {
    return SCHEMA.validate(request).isEmpty();
  }

  static Set<Opinion> opinions(JsonNode request) {
    return SCHEMA.validate(request).stream().map(Networknt::opinion).collect(Collectors.toSet());
  }

  private static Opinion opinion(Error error) {
    String keyword = Keywords.pointer(error.getSchemaLocation().toString());
    return new Opinion(
        Keywords.pointer(error.getInstanceLocation().toString()), Keywords.outermost(keyword));
  }
}
