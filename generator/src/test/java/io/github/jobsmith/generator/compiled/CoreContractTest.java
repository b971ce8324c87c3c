package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.CoreContract;
import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code and a core of another major version. */
class CoreContractTest {
  @Test
  void theVersionThatTheLibraryKeepsIsAccepted() {
    assertThatCode(() -> CoreContract.require(CoreContract.VERSION)).doesNotThrowAnyException();
  }

  @Test
  void codeForAnotherVersionFailsWithOneSentence() throws Exception {
    Method create = create(CoreContract.VERSION + 1);
    assertThatThrownBy(() -> create.invoke(null))
        .isInstanceOf(IncompatibleClassChangeError.class)
        .hasMessage(
            "this code was generated for contract %d of jobsmith-core, but the jobsmith-core on the"
                + " class path has contract %d; generate the code again with the version of"
                + " Jobsmith that the application uses",
            CoreContract.VERSION + 1, CoreContract.VERSION);
  }

  @Test
  void codeForThisVersionRuns() throws Exception {
    assertThat(create(CoreContract.VERSION).invoke(null)).isNotNull();
  }

  /** The factory method of a validator as a generator of that version would have written it. */
  private static Method create(int version) throws Exception {
    List<SourceFile> files =
        Generator.generate(
            GeneratorRequest.of(
                new SchemaCompiler()
                    .compile(
                        SchemaSource.text("schema.json", "{\"type\": \"string\"}"),
                        SchemaLoader.standard()),
                "schema.json",
                "generated.contract"));
    String ours = "CoreContract.require(" + CoreContract.VERSION + ")";
    assertThat(files).anyMatch(file -> file.content().contains(ours));
    List<SourceFile> theirs =
        files.stream()
            .map(
                file ->
                    new SourceFile(
                        file.path(),
                        file.content().replace(ours, "CoreContract.require(" + version + ")")))
            .toList();
    String validator =
        theirs.stream()
            .map(SourceFile::path)
            .filter(path -> path.endsWith("Validator.java"))
            .findFirst()
            .orElseThrow();
    return MemoryCompiler.compile(theirs)
        .loadClass(validator.replace('/', '.').replace(".java", ""))
        .getMethod("create");
  }
}
