package io.github.jobsmith.maven;

import io.github.jobsmith.generator.Generator;
import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import org.apache.maven.plugin.MojoExecution;

/** Identifies the generator: output of another version is not up to date. */
final class PluginIdentity {
  private PluginIdentity() {}

  static String of(MojoExecution execution) {
    String name = execution.getArtifactId() + " " + execution.getVersion();
    return execution.getVersion().endsWith("-SNAPSHOT") ? name + " " + build() : name;
  }

  /** Distinguishes builds of a snapshot, which have the same version. */
  private static String build() {
    CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      File jar = new File(source.getLocation().toURI());
      return jar.length() + " " + jar.lastModified();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "";
    }
  }
}
