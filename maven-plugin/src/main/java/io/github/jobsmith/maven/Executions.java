package io.github.jobsmith.maven;

import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The names of executions: goal and id, because one execution may have two goals. */
final class Executions {
  private Executions() {}

  static String nameOf(MojoExecution execution) {
    return execution.getGoal() + ":" + execution.getExecutionId();
  }

  /** Returns the current executions of this plugin in the project. */
  static Set<String> of(MavenProject project, MojoExecution execution) {
    Set<String> names = new TreeSet<>();
    Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
    if (plugin != null) {
      for (PluginExecution each : plugin.getExecutions()) {
        each.getGoals().forEach(goal -> names.add(goal + ":" + each.getId()));
      }
    }
    return names;
  }
}
