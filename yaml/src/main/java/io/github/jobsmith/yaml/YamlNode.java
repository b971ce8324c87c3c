package io.github.jobsmith.yaml;

import io.github.jobsmith.json.SourcePlaces.Form;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A node of a YAML text; positions are byte offsets. */
sealed interface YamlNode {
  int start();

  int end();

  /** Returns how it is written. */
  default Form form() {
    return Form.OTHER;
  }

  /**
   * Returns the tag that an application gave to it, such as {@code !Ref}; empty if there is none.
   */
  default String applicationTag() {
    return "";
  }

  /** Returns the target of an alias; for any other node, the node itself. */
  default YamlNode target() {
    return this;
  }

  /**
   * A scalar.
   *
   * @param tag as written, or as resolved by the core schema
   */
  record Scalar(String text, boolean plain, Tag tag, Form form, int start, int end)
      implements YamlNode {
    @Override
    public String applicationTag() {
      String value = tag.getValue();
      return value.startsWith(Tag.PREFIX) ? "" : value;
    }
  }

  /** A reference to a node that is defined elsewhere. */
  record Alias(YamlNode target, int start, int end) implements YamlNode {}

  /** A sequence, or a mapping as alternating keys and values. */
  final class Collection implements YamlNode {
    private final boolean mapping;
    private final Form form;
    private final String tag;
    private final int start;
    private final List<YamlNode> children = new ArrayList<>();
    private int end;
    private boolean open = true;

    /**
     * Creates an empty collection.
     *
     * @param tag as written; {@code !} if there is none
     */
    Collection(boolean mapping, Form form, String tag, int start) {
      this.form = form;
      this.mapping = mapping;
      this.tag = tag;
      this.start = start;
      this.end = start;
    }

    @Override
    public Form form() {
      return form;
    }

    boolean isMapping() {
      return mapping;
    }

    @Override
    public String applicationTag() {
      return tag.startsWith(Tag.PREFIX) || tag.equals("!") ? "" : tag;
    }

    List<YamlNode> children() {
      return children;
    }

    /** Whether its end has not been read yet. */
    boolean isOpen() {
      return open;
    }

    void close(int place) {
      end = place;
      open = false;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }
  }
}
