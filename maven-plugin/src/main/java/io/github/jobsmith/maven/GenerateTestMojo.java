package io.github.jobsmith.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates validators and models from JSON Schemas, and adds them to the test sources of the
 * project. Does nothing if nothing has changed.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
  /**
   * The directory for the generated files. Executions can share it; other files in it are not
   * touched.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jobsmith.testOutputDirectory",
      defaultValue = "${project.build.directory}/generated-test-sources/jobsmith",
      required = true)
  private File outputDirectory = new File("");

  /**
   * Whether to skip this goal because tests are not compiled.
   *
   * @since 0.1.0
   */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipTests;

  /** Called by Maven. */
  @Inject
  public GenerateTestMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  File output() {
    return outputDirectory;
  }

  @Override
  void addSourceRoot(MavenProject to, String directory) {
    to.addTestCompileSourceRoot(directory);
  }

  @Override
  boolean isSkipped() {
    return skipTests;
  }
}
