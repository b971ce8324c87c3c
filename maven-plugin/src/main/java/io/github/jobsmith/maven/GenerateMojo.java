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
 * Generates validators and models from JSON Schemas, and adds them to the sources of the project.
 * Does nothing if nothing has changed.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
  /**
   * The directory for the generated files. Executions can share it; other files in it are not
   * touched.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jobsmith.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/jobsmith",
      required = true)
  private File outputDirectory = new File("");

  /** Called by Maven. */
  @Inject
  public GenerateMojo(BuildContext buildContext) {
    super(buildContext);
  }

  @Override
  File output() {
    return outputDirectory;
  }

  @Override
  void addSourceRoot(MavenProject to, String directory) {
    to.addCompileSourceRoot(directory);
  }
}
