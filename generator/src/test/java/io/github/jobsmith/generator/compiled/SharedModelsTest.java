package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A type that several schemas refer to is one class, generated from the document that contains it.
 */
class SharedModelsTest extends SharedSchemas {
  private static final String INSTANCE =
      """
      {"total":{"amount":1.50,"currency":"EUR"},"lines":[{"price":{"currency":"USD"},"order":{}}],\
      "currency":"USD","paid":{"currency":"EUR"},"extra":{"a":"b"},"tags":["x"]}\
      """;

  private static void roundTrip(Class<?> order) {
    assertThat(new RoundTrip(order).fault(INSTANCE)).isNull();
  }

  @Test
  @DisplayName("in separate packages, including circular references between documents")
  void packages() throws Exception {
    orders();
    MemoryCompiler.Loader classes =
        generate(
            schema("order.json", "o"),
            schema("line.json", "l"),
            schema("money.json", "m"),
            schema("tags.json", "t"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "o/Order.java",
            // No model of its own document contains it, so each schema that refers to it has its
            // own.
            "o/Unused.java",
            "o/Paid.java",
            "l/Line.java",
            "m/Money.java",
            "m/Currency.java",
            "t/Tags.java");
    Class<?> order = classes.loadClass("o.Order");
    assertThat(order.getMethod("total").getReturnType()).isEqualTo(classes.loadClass("m.Money"));
    assertThat(order.getMethod("currency").getReturnType())
        .isEqualTo(classes.loadClass("m.Currency"));
    // A list is a List, unless it is the root of a document.
    assertThat(order.getMethod("tags").getReturnType()).isEqualTo(List.class);
    assertThat(classes.loadClass("l.Line").getMethod("order").getReturnType()).isEqualTo(order);
    roundTrip(order);
  }

  @Test
  @DisplayName("in one package")
  void onePackage() throws Exception {
    orders();
    MemoryCompiler.Loader classes =
        generate(
            schema("order.json", "p"),
            schema("line.json", "p"),
            schema("money.json", "p"),
            schema("tags.json", "p"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "p/Order.java",
            "p/Unused.java",
            "p/Paid.java",
            "p/Line.java",
            "p/Money.java",
            "p/Currency.java",
            "p/Tags.java");
    assertThat(files).containsKeys("p/MoneyCheck.java", "p/OrderMoneyCheck.java");
    roundTrip(classes.loadClass("p.Order"));
  }

  @Test
  @DisplayName("schemas of one run find each other by $id")
  void identifiers() throws Exception {
    write(
        "x/order.json",
        ORDER.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/order.json\","));
    write(
        "y/cash.json",
        MONEY.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/money.json\","));
    write("line.json", LINE.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/line.json\","));
    write("tags.json", TAGS.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/tags.json#\","));
    MemoryCompiler.Loader classes =
        generate(
            schema("x/order.json", "o"),
            schema("y/cash.json", "m"),
            schema("line.json", "l"),
            schema("tags.json", "t"));
    assertThat(classes.loadClass("o.Order").getMethod("total").getReturnType())
        .isEqualTo(classes.loadClass("m.Money"));
    roundTrip(classes.loadClass("o.Order"));
    // A URI that two schemas have is ambiguous.
    write(
        "z/coin.json",
        MONEY.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/money.json\","));
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(
            () ->
                generate(
                    schema("x/order.json", "o"),
                    schema("line.json", "l"),
                    schema("tags.json", "t"),
                    schema("y/cash.json", "m"),
                    schema("z/coin.json", "n")))
        .withMessageContaining("https://example.com/money.json");
  }

  @Test
  @DisplayName("a type that a dynamic reference changes is a separate class")
  void dynamicReferences() throws Exception {
    write(
        "list.json",
        """
        {"$id": "https://example.com/list", "title": "Listing", "type": "object",
         "properties": {"first": {"$dynamicRef": "#item"}},
         "$defs": {"item": {"$dynamicAnchor": "item", "type": "string"}}}
        """);
    write(
        "numbers.json",
        """
        {"$id": "https://example.com/numbers", "title": "Numbers", "type": "object",
         "properties": {"list": {"$ref": "list"}},
         "$defs": {"item": {"$dynamicAnchor": "item", "type": "boolean"}}}
        """);
    MemoryCompiler.Loader classes = generate(schema("list.json", "l"), schema("numbers.json", "n"));
    assertThat(classes.loadClass("l.Listing").getMethod("first").getReturnType())
        .isEqualTo(String.class);
    Class<?> own = classes.loadClass("n.Numbers").getMethod("list").getReturnType();
    assertThat(own.getName()).isEqualTo("n.Listing");
    assertThat(own.getMethod("first").getReturnType()).isEqualTo(Boolean.class);
  }

  @Test
  @DisplayName("a schema that only refers to another one has its own class")
  void alias() throws Exception {
    orders();
    write("cash.json", "{\"title\": \"Cash\", \"$ref\": \"money.json\"}");
    MemoryCompiler.Loader classes = generate(schema("cash.json", "c"), schema("money.json", "m"));
    assertThat(new RoundTrip(classes.loadClass("c.Cash")).fault("{\"currency\":\"EUR\"}")).isNull();
  }
}
