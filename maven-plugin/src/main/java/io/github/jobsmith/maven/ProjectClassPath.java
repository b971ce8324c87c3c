package io.github.jobsmith.maven;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * The resources of a project's dependencies, without the project's own output, whose content
 * depends on which goals have run before.
 */
final class ProjectClassPath {
  private ProjectClassPath() {}

  /**
   * Opens the dependencies that Maven has resolved for the goal.
   *
   * @throws BadConfiguration if the path of a dependency is not a valid URL
   */
  static URLClassLoader open(MavenProject project) throws BadConfiguration {
    List<URL> urls = new ArrayList<>();
    for (Artifact artifact : project.getArtifacts()) {
      File file = artifact.getFile();
      if (file != null && artifact.getArtifactHandler().isAddedToClasspath()) {
        try {
          urls.add(file.toURI().toURL());
        } catch (MalformedURLException e) {
          throw new BadConfiguration("the dependency " + file + " has an invalid path");
        }
      }
    }
    // The only parent is the JDK: resources of the plugin are not resources of the project.
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
