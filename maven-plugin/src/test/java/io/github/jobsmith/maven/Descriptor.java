package io.github.jobsmith.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The goals and parameters of the plugin, read from its descriptor. */
final class Descriptor {
  private static final File FILE = new File("target/classes/META-INF/maven/plugin.xml");

  private Descriptor() {}

  /** A parameter that users can set. */
  record Parameter(
      String name, String property, String defaultValue, String since, String description) {}

  static List<Parameter> parameters(String goal) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE).getDocumentElement();
    for (Element mojo : children(root, "mojo")) {
      if (text(mojo, "goal").equals(goal)) {
        Element values = children(mojo, "configuration").get(0);
        List<Parameter> found = new ArrayList<>();
        for (Element parameter : children(mojo, "parameter")) {
          if (text(parameter, "editable").equals("true")) {
            found.add(parameter(parameter, values));
          }
        }
        return found;
      }
    }
    throw new IllegalArgumentException("no goal " + goal);
  }

  private static Parameter parameter(Element parameter, Element values) {
    String name = text(parameter, "name");
    List<Element> value = children(values, name);
    String property = value.isEmpty() ? "" : value.get(0).getTextContent();
    return new Parameter(
        name,
        property.replaceAll("^\\$\\{(.*)}$", "$1"),
        value.isEmpty() ? "" : value.get(0).getAttribute("default-value"),
        text(parameter, "since"),
        text(parameter, "description"));
  }

  private static List<Element> children(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
