package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a configuration that Maven ignores are reported. */
class ConfigurationCheckTest {
  private static List<String> complaints(String goal, String configuration) throws Exception {
    String text = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    PluginDescriptor plugin = new PluginDescriptorBuilder().build(new StringReader(text));
    MojoDescriptor mojo = plugin.getMojo(goal);
    assertThat(mojo).isNotNull();
    return new ConfigurationCheck(mojo)
        .complaints(
            Xpp3DomBuilder.build(
                new StringReader("<configuration>" + configuration + "</configuration>")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<jackonAnnotations>true</jackonAnnotations> | <jackonAnnotations> is ignored: no goal"
            + " has this parameter; did you mean jacksonAnnotations?",
        "<javaFormat>true</javaFormat> | <javaFormat> is ignored: no goal has this parameter;"
            + " did you mean javaFormats?",
        "<wholly>x</wholly> | <wholly> is ignored: no goal has this parameter",
        "<models>yes</models> | <models> is \"yes\", which Maven treats as false; must be true or"
            + " false",
      })
  void slips(String configuration, String complaint) throws Exception {
    assertThat(complaints("generate", configuration)).containsExactly(complaint);
  }

  @Test
  void whatIsRightOrAnotherGoalsIsNone() throws Exception {
    assertThat(
            complaints(
                "generate",
                "<models> TRUE </models><failOn>warning</failOn><skip>${no.such}</skip><schemas>"
                    + "<schema/></schemas><javaFormats/>"))
        .isEmpty();
    assertThat(complaints("validate", "<models>yes</models>")).isEmpty();
  }
}
