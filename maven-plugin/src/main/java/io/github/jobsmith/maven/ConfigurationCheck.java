package io.github.jobsmith.maven;

import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds what Maven silently ignores: elements of a {@code <configuration>} that no goal of the
 * plugin has, and booleans that are neither true nor false.
 */
final class ConfigurationCheck {
  private final MojoDescriptor goal;
  private final Set<String> known = new TreeSet<>();

  ConfigurationCheck(MojoDescriptor goal) {
    this.goal = goal;
    // Goals may share a configuration, so elements of other goals are accepted.
    for (MojoDescriptor each : goal.getPluginDescriptor().getMojos()) {
      for (Parameter parameter : each.getParameters()) {
        known.add(parameter.getName());
      }
    }
  }

  /** Prints warnings about the configuration of an execution. */
  static void warn(
      @Nullable MavenProject project, MavenSession session, MojoExecution execution, Log log) {
    ConfigurationCheck check = new ConfigurationCheck(execution.getMojoDescriptor());
    List<String> found = new ArrayList<>();
    Xpp3Dom written = project == null ? null : written(project, execution);
    if (written != null) {
      found.addAll(check.complaints(written));
    }
    found.addAll(check.properties(session, written));
    found.forEach(log::warn);
  }

  /** Returns the configuration in the POM; Maven passes only known elements to a goal. */
  private static @Nullable Xpp3Dom written(MavenProject project, MojoExecution execution) {
    Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
    if (plugin == null) {
      return null;
    }
    PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
    Object configuration = own == null ? plugin.getConfiguration() : own.getConfiguration();
    return configuration instanceof Xpp3Dom dom ? dom : null;
  }

  /** Returns the problems of a configuration, one sentence each. */
  List<String> complaints(Xpp3Dom configuration) {
    List<String> found = new ArrayList<>();
    for (Xpp3Dom element : configuration.getChildren()) {
      String name = element.getName();
      if (!known.contains(name)) {
        found.add("<" + name + "> is ignored: no goal has this parameter" + hint(name));
      } else if (isTruth(name)) {
        complain("<" + name + ">", element.getValue(), found);
      }
    }
    return found;
  }

  private String hint(String name) {
    Set<String> own = new TreeSet<>();
    goal.getParameters().stream().filter(Parameter::isEditable).forEach(p -> own.add(p.getName()));
    return DidYouMean.hint(name, own);
  }

  /** Checks booleans that come from {@code -Djobsmith.NAME=…} or the project's properties. */
  private List<String> properties(MavenSession session, @Nullable Xpp3Dom written) {
    List<String> found = new ArrayList<>();
    for (Parameter parameter : goal.getParameters()) {
      String name = parameter.getName();
      String property = "jobsmith." + name;
      // The POM takes precedence over the command line.
      if (isTruth(name) && (written == null || written.getChild(name) == null)) {
        complain(property, session.getUserProperties().getProperty(property), found);
      }
    }
    return found;
  }

  private boolean isTruth(String name) {
    for (Parameter parameter : goal.getParameters()) {
      if (parameter.getName().equals(name)) {
        return parameter.getType().equals("boolean");
      }
    }
    return false;
  }

  private static void complain(String what, @Nullable String value, List<String> found) {
    String text = value == null ? "" : value.strip();
    boolean plain = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    if (!plain && !text.isEmpty() && !text.contains("${")) {
      found.add(what + " is \"" + text + "\", which Maven treats as false; must be true or false");
    }
  }
}
