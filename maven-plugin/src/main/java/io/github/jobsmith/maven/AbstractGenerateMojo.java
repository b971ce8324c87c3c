package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.plan.Generation;
import io.github.jobsmith.generator.plan.GenerationHistory;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.GenerationResult;
import io.github.jobsmith.text.IoFaults;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The common parameters of the goals that generate code, and the plan made from them. */
abstract class AbstractGenerateMojo extends AbstractSchemaMojo {
  /**
   * The schemas. Each {@code <schema>} has a {@code <packageName>} and either a {@code <source>} (a
   * file, {@code classpath:PATH} for a resource in a dependency, or a built-in schema such as
   * {@code create-job}) or a {@code <directory>} with {@code <includes>} (default {@code **}{@code
   * /*.json}) and {@code <excludes>}. The classes of a source are in the package itself; the
   * classes of each file in a directory are in a subpackage named after the file, or in the package
   * itself with {@code <flatPackage>true</flatPackage>}. {@code <names>} sets the names of models,
   * {@code <types>} sets existing classes to use for values, {@code <interfaces>} and {@code
   * <annotations>} add interfaces and annotations, separated by commas; the names of their
   * properties are locations such as {@code #/$defs/address}.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable List<SchemaSet> schemas;

  /**
   * Whether to generate models (records, builders, enums) in addition to the validators.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.models", defaultValue = "true")
  private boolean models;

  /**
   * The type of numbers that are not integers: {@code exact} is BigDecimal, {@code normalized} is
   * BigDecimal without trailing zeros, so that 1.50 equals 1.5, {@code double} is double.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.decimals", defaultValue = "exact")
  private String decimals = "";

  /**
   * The type of integers without bounds in the schema: {@code exact} is BigInteger, {@code long}
   * and {@code int} are these types; larger values cannot be read.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.integers", defaultValue = "exact")
  private String integers = "";

  /**
   * Whether models use types of java.time, UUID and URI for strings with the formats date-time,
   * date, time, uuid and uri, and int, long and double for numbers with the formats int32, int64,
   * float and double.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.javaFormats", defaultValue = "false")
  private boolean javaFormats;

  /**
   * Whether members that are strings with {@code contentEncoding: base64} are {@code byte[]}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.base64Bytes", defaultValue = "false")
  private boolean base64Bytes;

  /**
   * Whether builders start with the {@code default} of members.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.builderDefaults", defaultValue = "false")
  private boolean builderDefaults;

  /**
   * Whether models have annotations for an ObjectMapper of Jackson 2 or 3; the project then needs
   * {@code jackson-annotations}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.jacksonAnnotations", defaultValue = "false")
  private boolean jacksonAnnotations;

  /**
   * Like {@code jacksonAnnotations}, which it includes, but Jackson writes objects member by
   * member, so that tools that look at properties see the members.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.jacksonProperties", defaultValue = "false")
  private boolean jacksonProperties;

  /**
   * Whether letters outside of ASCII are transliterated in names: {@code groesse} for the member
   * {@code größe}. Otherwise they are kept.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.asciiNames", defaultValue = "false")
  private boolean asciiNames;

  /**
   * The schemas with {@code properties} but no {@code type} whose models are objects, although the
   * schema also allows other values, which can then not be read: {@code all}, or locations of
   * schemas that contain them, such as {@code #/$defs/patient}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.objectsByProperties")
  private @Nullable List<String> objectsByProperties;

  /**
   * Whether components have annotations of Jakarta Validation, such as {@code @NotNull} and
   * {@code @Size}; the project then needs {@code jakarta.validation-api}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.validationAnnotations", defaultValue = "false")
  private boolean validationAnnotations;

  /**
   * Whether models implement {@code java.io.Serializable}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.serializable", defaultValue = "false")
  private boolean serializable;

  /**
   * Whether records have a nested class {@code JsonNames} with the names of members as constants.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.memberNames", defaultValue = "false")
  private boolean memberNames;

  /**
   * Whether enums have a constant {@code UNKNOWN}, which reading returns for any other value.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.unknownConstants", defaultValue = "false")
  private boolean unknownConstants;

  /**
   * Whether records have methods {@code withX} that return a copy with another value of a
   * component.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.withMethods", defaultValue = "false")
  private boolean withMethods;

  /**
   * What is annotated with {@code @Generated}: types (coverage tools such as JaCoCo leave them out)
   * or none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.generatedAnnotation", defaultValue = "types")
  private String generatedAnnotation = "";

  /**
   * Whether to skip this goal. Files of an earlier run are still compiled.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private @Nullable MojoExecution execution;

  private final BuildContext buildContext;

  AbstractGenerateMojo(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  /** Returns the output directory. */
  abstract File output();

  /** Adds a source root. */
  abstract void addSourceRoot(MavenProject to, String directory);

  /** Returns whether to skip the goal for another reason. */
  boolean isSkipped() {
    return false;
  }

  @Override
  public void execute() throws MojoFailureException {
    if (skip || isSkipped()) {
      // The files of an earlier run may be sufficient.
      if (output().isDirectory()) {
        addSourceRoot(project, output().getAbsolutePath());
      }
      getLog().info("Skipped");
      return;
    }
    ConfigurationCheck.warn(project, session, execution, getLog());
    long begin = System.nanoTime();
    Path shownFrom = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Markers markers = Markers.of(buildContext, session, shownFrom);
    addSourceRoot(project, output().getAbsolutePath());
    try (URLClassLoader classPath = ProjectClassPath.open(project)) {
      SchemaRequest request = request();
      GenerationPlan plan =
          plan(new SchemaSources(project.getBasedir().toPath(), shownFrom, classPath), request);
      Generation generation = new Generation(plan, request::loader, classPath, history());
      report(run(generation, plan, markers), plan, markers);
      getLog().debug("Took " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    } catch (BadConfiguration e) {
      throw new MojoFailureException(e.getMessage());
    } catch (SchemaException e) {
      throw new MojoFailureException(SchemaFaults.message(e));
    } catch (IOException e) {
      throw new MojoFailureException("cannot write to " + output() + ": " + IoFaults.describe(e));
    }
  }

  static GenerationResult run(Generation generation, GenerationPlan plan, Markers markers)
      throws SchemaException, IOException {
    try {
      return generation.run();
    } catch (SchemaException e) {
      markers.clear(plan.files());
      markers.show(e.diagnostics());
      throw e;
    }
  }

  private GenerationPlan plan(SchemaSources sources, SchemaRequest request)
      throws BadConfiguration {
    if (schemas == null || schemas.isEmpty()) {
      throw new BadConfiguration(
          "no schema found: <schemas> is empty; add a <schema> with <source> and <packageName>");
    }
    if (output().exists() && !output().isDirectory()) {
      throw new BadConfiguration("the output directory " + output() + " is a file");
    }
    GenerationPlan plan = request.plan(new PlannedSchemas(sources).of(schemas), output().toPath());
    return plan.withOptions(
            plan.options()
                .withCompiler(compilerOptions(plan.options().compiler()))
                .withModels(models)
                .withModelOptions(modelOptions())
                .withGeneratedAnnotation(annotation()))
        .withGenerator(PluginIdentity.of(execution));
  }

  private CompilerOptions compilerOptions(CompilerOptions options) throws BadConfiguration {
    try {
      return objectsByProperties == null
          ? options
          : options.withObjectsByProperties(objectsByProperties);
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  private GeneratedAnnotation annotation() throws BadConfiguration {
    try {
      return GeneratedAnnotation.of(generatedAnnotation);
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  private ModelOptions modelOptions() throws BadConfiguration {
    try {
      return ModelOptions.DEFAULT
          .withDecimals(ModelOptions.Decimals.of(decimals))
          .withIntegers(ModelOptions.Integers.of(integers))
          .withJavaFormats(javaFormats)
          .withBuilderDefaults(builderDefaults)
          .withJacksonAnnotations(jacksonAnnotations)
          .withAsciiNames(asciiNames)
          .with(ModelFeature.BASE64_BYTES, base64Bytes)
          .with(ModelFeature.JACKSON_PROPERTIES, jacksonProperties)
          .with(ModelFeature.VALIDATION_ANNOTATIONS, validationAnnotations)
          .with(ModelFeature.SERIALIZABLE, serializable)
          .with(ModelFeature.MEMBER_NAMES, memberNames)
          .with(ModelFeature.UNKNOWN_CONSTANTS, unknownConstants)
          .with(ModelFeature.WITH_METHODS, withMethods);
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  private GenerationHistory history() {
    Path build = Path.of(project.getBuild().getDirectory());
    return new GenerationHistory(
        build.resolve("maven-status").resolve("jobsmith-maven-plugin"),
        Executions.nameOf(execution),
        Executions.of(project, execution),
        project.getGroupId() + ":" + project.getArtifactId(),
        build);
  }

  private void report(GenerationResult result, GenerationPlan plan, Markers markers) {
    GenerationLog log = new GenerationLog(getLog());
    if (!result.upToDate()) {
      markers.clear(result.documents());
      markers.show(result.warnings());
      log.notes(result.warnings());
    }
    if (!result.changes().isEmpty()) {
      markers.refresh(output());
    }
    log.tell(result, plan);
  }
}
