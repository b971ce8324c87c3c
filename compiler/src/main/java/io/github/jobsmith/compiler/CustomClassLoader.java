package io.github.jobsmith.compiler;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generated.vocabulary.RegisteredChecks;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines the classes of a schema with formats and keywords of the application. */
final class CustomClassLoader extends CompiledClassLoader implements RegisteredChecks {
  private final CustomChecks checks;

  CustomClassLoader(Map<String, byte[]> classFiles, CustomChecks checks) {
    super(classFiles);
    this.checks = checks;
  }

  @Override
  public @Nullable CustomFormat format(String name) {
    CustomReference format = checks.format(name);
    return format == null ? null : format.format();
  }

  @Override
  public @Nullable CustomKeyword keyword(String name) {
    CustomReference keyword = checks.keyword(name);
    return keyword == null ? null : keyword.keyword();
  }
}
