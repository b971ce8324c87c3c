package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.custom.CheckResult;
import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --custom-format}, {@code --custom-keyword} and {@code --class-path}. */
class CustomChecksTest {
  private static final String NAME = CustomChecksTest.class.getName();

  @TempDir Path dir;

  /** A format. */
  public static final class Sku implements CustomFormat {
    @Override
    public boolean matches(String text) {
      return text.startsWith("SKU");
    }
  }

  /** A keyword. */
  public static final class Even implements CustomKeyword {
    @Override
    public Check create(JsonValue expected) {
      if (expected.kind() != JsonKind.BOOLEAN) {
        throw new IllegalArgumentException("must be true or false");
      }
      return value ->
          value.kind() != JsonKind.NUMBER || value.asLong() % 2 == 0
              ? CheckResult.valid()
              : CheckResult.violation("is " + value + "; must be even");
    }
  }

  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        dir.resolve("order.schema.json"),
        "{\"properties\": {\"sku\": {\"format\": \"sku\"}, \"pairs\": {\"x-even\": true}}}");
    Files.writeString(dir.resolve("bad.json"), "{\"sku\": \"1\", \"pairs\": 3}");
    Files.writeString(dir.resolve("good.json"), "{\"sku\": \"SKU1\", \"pairs\": 4}");
    Files.writeString(dir.resolve("refused.schema.json"), "{\"x-even\": 2}");
  }

  /** Runs a command line in which {@code @} stands for the directory. */
  private Shell.Result run(String line) {
    String classes =
        String.valueOf(CustomChecksTest.class.getProtectionDomain().getCodeSource().getLocation());
    String[] args =
        line.replace(
                "CUSTOM",
                "--custom-format sku="
                    + NAME
                    + ".Sku --custom-keyword x-even="
                    + NAME
                    + ".Even --class-path "
                    + Path.of(URI.create(classes)))
            .split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("@", dir.toString());
    }
    return new Shell().run(args);
  }

  @Test
  void filesAreValidated() {
    Shell.Result bad = run("validate --schema @/order.schema.json CUSTOM @/bad.json @/good.json");
    assertThat(bad.err()).isEmpty();
    assertThat(bad.out())
        .contains("sku is \"1\"; must be a valid sku [format]")
        .contains("pairs is 3; must be even [x-even]")
        .contains("2 errors in 1 file; 1 clean");
    assertThat(run("validate --schema @/order.schema.json CUSTOM @/good.json").status()).isZero();
    assertThat(run("validate --schema @/order.schema.json @/bad.json").status()).isZero();
    assertThat(run("rules --schema @/order.schema.json CUSTOM").out()).contains("x-even");
    for (String format : new String[] {"json", "sarif", "junit", "github", "standard-verbose"}) {
      Shell.Result result =
          run("validate --schema @/order.schema.json CUSTOM @/bad.json --format " + format);
      assertThat(result.status()).as(format).isEqualTo(1);
      assertThat(result.out()).contains("must be even");
    }
  }

  @Test
  void faultsOfTheUser() {
    Shell.Result absent =
        run(
            "validate --schema @/order.schema.json --custom-format sku=a.B --class-path @ @/bad.json");
    assertThat(absent.err())
        .startsWith("jobsmith: the class a.B of the format sku is not on the class path\n");
    assertThat(absent.status()).isEqualTo(2);
    Shell.Result refused = run("validate --schema @/refused.schema.json CUSTOM @/bad.json");
    assertThat(refused.err()).contains(":1:12: error: x-even must be true or false");
    assertThat(refused.status()).isEqualTo(2);
  }

  @Test
  void generatedCodeNamesTheClass() throws IOException {
    Shell.Result result =
        run(
            "generate --schema @/order.schema.json --package a --output @/out"
                + " --custom-format sku=com.example.Sku --custom-keyword x-even=com.example.Even");
    assertThat(result.status()).isZero();
    assertThat(Files.readString(dir.resolve("out/a/OrderCheck.java")))
        .contains("import com.example.Sku;")
        .contains("Sku::new")
        .contains("Even::new");
  }
}
