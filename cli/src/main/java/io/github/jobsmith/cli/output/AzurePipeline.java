package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run of Azure Pipelines, as GitHub Advanced Security for Azure DevOps requires it in SARIF.
 *
 * @param id the {@code automationDetails.id}
 * @param properties the property bag of {@code automationDetails}
 */
public record AzurePipeline(String id, Map<String, String> properties) {
  private static final String PREFIX = "azuredevops/pipeline/build/";

  /** Returns the run; null elsewhere, or if the agent does not describe it completely. */
  public static @Nullable AzurePipeline of(Session session) {
    if (!"true".equalsIgnoreCase(session.environment().get("TF_BUILD"))) {
      return null;
    }
    String definition = value(session, "BUILD_DEFINITIONID", "SYSTEM_DEFINITIONID");
    String name = value(session, "BUILD_DEFINITIONNAME", null);
    String phase = value(session, "SYSTEM_PHASEID", "SYSTEM_JOBID");
    String phaseName = value(session, "SYSTEM_PHASENAME", "SYSTEM_JOBNAME");
    StringBuilder id = new StringBuilder(PREFIX);
    id.append(organization(value(session, "SYSTEM_COLLECTIONURI", null))).append('/');
    id.append(value(session, "SYSTEM_TEAMPROJECTID", null)).append('/');
    id.append(definition).append('/').append(phase).append('/');
    id.append(value(session, "BUILD_SOURCEBRANCH", null)).append('/');
    id.append(value(session, "BUILD_BUILDID", null));
    if (id.indexOf("//") >= 0 || id.charAt(id.length() - 1) == '/') {
      return null;
    }
    if (name.isEmpty() || phaseName.isEmpty()) {
      return null;
    }
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(PREFIX + "buildDefinitionId", definition);
    properties.put(PREFIX + "buildDefinitionName", name);
    properties.put(PREFIX + "phaseId", phase);
    properties.put(PREFIX + "phaseName", phaseName);
    return new AzurePipeline(id.toString(), properties);
  }

  private static String value(Session session, String variable, @Nullable String otherwise) {
    String value = session.environment().getOrDefault(variable, "").strip();
    return value.isEmpty() && otherwise != null ? value(session, otherwise, null) : value;
  }

  /**
   * Returns the name of the organization in {@code https://dev.azure.com/NAME/} or {@code
   * https://NAME.visualstudio.com/}; empty if the address has neither form.
   */
  private static String organization(String address) {
    String[] parts = address.split("/");
    if (parts.length < 3) {
      return "";
    }
    int host = parts[2].indexOf(".visualstudio.com");
    return host >= 0 ? parts[2].substring(0, host) : parts.length > 3 ? parts[3] : "";
  }
}
