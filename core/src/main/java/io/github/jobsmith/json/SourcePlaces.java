package io.github.jobsmith.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps the parts of a document to the text that it was converted from, such as YAML. Offsets in
 * that text are in bytes of its UTF-8 encoding. Immutable and thread-safe.
 *
 * <p>A part is a name or a value. Several parts may have the same place: the content of a YAML
 * alias is written once and has an occurrence in the document for each use.
 *
 * <p>A document can be composed of several texts, such as an option of a command line and a file.
 * They are then sections of one text, each of which begins on a line of its own and has a name;
 * lines count from the start of the section.
 */
public final class SourcePlaces {
  private static final int NO_USE = -1;
  private static final int START = 0;
  private static final int END = 1;
  private static final int USE = 2;
  private static final int FORM = 3;
  private static final int STRIDE = 4;
  private static final Form[] FORMS = Form.values();
  private static final Section WHOLE = new Section(0, "");

  /** How a value is written in the text, as far as messages need to know. */
  public enum Form {
    /** Any other form. */
    OTHER,
    /** A YAML scalar without quotes. */
    PLAIN,
    /** A YAML block scalar ({@code |} or {@code >}) that keeps the line break at its end. */
    BLOCK,
    /** A YAML value with a tag of an application, such as {@code !secret}. */
    TAGGED
  }

  /** A named part of the text. */
  private record Section(int start, String name) {}

  private final byte[] text;
  private final int[] offsets;
  private final int[] parts;
  private final List<Section> sections;
  private final Map<Integer, String> tags;

  private final Lines lines;

  /** The lines of a text, computed when they are needed. */
  private static final class Lines {
    /** Racy single-check: threads may compute it more than once, with equal results. */
    private volatile @Nullable Places known;

    Places of(byte[] text) {
      Places places = known;
      if (places == null) {
        places = new Places(text);
        known = places;
      }
      return places;
    }
  }

  private SourcePlaces(
      byte[] text,
      Lines lines,
      int[] offsets,
      int[] parts,
      List<Section> sections,
      Map<Integer, String> tags) {
    this.text = text;
    this.lines = lines;
    this.offsets = offsets;
    this.parts = parts;
    this.sections = List.copyOf(sections);
    this.tags = Map.copyOf(tags);
  }

  /** Returns the position of the last part that begins at or before an offset of the document. */
  public Position position(int offset) {
    return placed(start(offset));
  }

  /** Returns the position of an offset in the text. */
  public Position positionInText(int at) {
    return placed(at);
  }

  private Position placed(int at) {
    Position position = lines().position(at);
    Section section = section(at);
    int before = section.start() == 0 ? 0 : lines().position(section.start()).line() - 1;
    return new Position(position.line() - before, position.column());
  }

  /**
   * Returns the position of an offset in the text, in every unit, from the start of its section.
   */
  TextPosition textPosition(int at) {
    TextPosition position = lines().textPosition(at);
    int start = section(at).start();
    return start == 0 ? position : position.since(lines().textPosition(start));
  }

  private Section section(int at) {
    Section found = WHOLE;
    for (Section section : sections) {
      if (section.start() <= at) {
        found = section;
      }
    }
    return found;
  }

  /**
   * Returns the name of the section that contains the part at an offset of the document; empty if
   * the text has no sections.
   */
  public String sectionName(int offset) {
    return section(start(offset)).name();
  }

  /**
   * Returns where the section that contains the part at an offset of the document begins in the
   * text; 0 if the text has no sections.
   */
  public int sectionStart(int offset) {
    return section(start(offset)).start();
  }

  /** Returns the form of the part at an offset of the document. */
  public Form form(int offset) {
    return FORMS[part(offset, FORM)];
  }

  /** Returns the start offset, in the text, of the part at an offset of the document. */
  public int start(int offset) {
    return part(offset, START);
  }

  /** Returns the end offset, in the text, of the part at an offset of the document. */
  public int end(int offset) {
    return part(offset, END);
  }

  /**
   * Whether the part at an offset of the document was inserted by an alias.
   *
   * @param offset in the document
   */
  public boolean isUsed(int offset) {
    return part(offset, USE) != NO_USE;
  }

  /**
   * Returns the position of the alias that inserted a part.
   *
   * @param offset in the document, of a part for which {@link #isUsed} is true
   */
  public Position use(int offset) {
    return placed(part(offset, USE));
  }

  private Places lines() {
    return lines.of(text);
  }

  /**
   * Returns the tag that an application gave to the value at an offset of the document, such as
   * {@code !Ref}; empty if there is none.
   */
  public String tag(int offset) {
    return tags.isEmpty() ? "" : tags.getOrDefault(index(offset), "");
  }

  private int part(int offset, int slot) {
    return parts[index(offset) * STRIDE + slot];
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Returns the size of the text in bytes. */
  public int size() {
    return text.length;
  }

  /** Returns a byte of the text. */
  public byte byteAt(int index) {
    return text[index];
  }

  /** Collects places in document order. Not thread-safe. */
  public static final class Builder {
    private final byte[] text;
    private Lines lines = new Lines();
    private int[] offsets = new int[64];
    private int[] parts = new int[64 * STRIDE];
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, String> tags = new HashMap<>();
    private int count;

    /**
     * Creates a builder.
     *
     * @param text the text that the document was converted from, in UTF-8; not copied
     */
    public Builder(byte[] text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Shares what is computed about the text with other places in it.
     *
     * @param others of the same array
     * @throws IllegalArgumentException if it is not the same array
     */
    public Builder sharing(SourcePlaces others) {
      if (others.text != text) {
        throw new IllegalArgumentException("places of another text");
      }
      lines = others.lines;
      return this;
    }

    /**
     * Begins a section of the text.
     *
     * @param start where it begins in the text: at 0, or after a line break, and not before an
     *     earlier section
     * @param name what reports call it, such as a file name
     */
    public Builder section(int start, String name) {
      int last = sections.isEmpty() ? 0 : sections.get(sections.size() - 1).start();
      if (start < last || start > text.length || start > 0 && text[start - 1] != '\n') {
        throw new IllegalArgumentException(start + "; must be the start of a line after " + last);
      }
      sections.add(new Section(start, Objects.requireNonNull(name, "name")));
      return this;
    }

    /**
     * Adds the place of a name or a value.
     *
     * @param offset start in the JSON bytes, or of the comma before it; greater than the previous
     *     one
     * @param start start in the text
     * @param end end in the text
     */
    public Builder add(int offset, int start, int end) {
      return add(offset, start, end, NO_USE);
    }

    /**
     * Adds the place of a name or a value that an alias inserted.
     *
     * @param offset start in the JSON bytes, or of the comma before it; greater than the previous
     *     one
     * @param start start in the text
     * @param end end in the text
     * @param use offset of the alias in the text
     */
    public Builder add(int offset, int start, int end, int use) {
      return add(offset, start, end, use, Form.OTHER);
    }

    /**
     * Adds the place of a value in a known form.
     *
     * @param offset start in the JSON bytes, or of the comma before it; greater than the previous
     *     one
     * @param start start in the text
     * @param end end in the text
     * @param use offset of the alias in the text that inserted it; -1 if there is none
     */
    public Builder add(int offset, int start, int end, int use, Form form) {
      if (count > 0 && offset <= offsets[count - 1]) {
        throw new IllegalArgumentException(
            "offset " + offset + " after " + offsets[count - 1] + "; must grow");
      }
      if (start < 0 || end < start || end > text.length || use < NO_USE || use > text.length) {
        throw new IllegalArgumentException(
            start + " to " + end + ", used at " + use + "; must be within the text");
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, count * 2);
        parts = Arrays.copyOf(parts, count * 2 * STRIDE);
      }
      offsets[count] = offset;
      parts[count * STRIDE + START] = start;
      parts[count * STRIDE + END] = end;
      parts[count * STRIDE + USE] = use;
      parts[count * STRIDE + FORM] = form.ordinal();
      count++;
      return this;
    }

    /** Records the tag that an application gave to the value that was added last. */
    public Builder tag(String tag) {
      tags.put(count - 1, tag);
      return this;
    }

    /**
     * Returns the places.
     *
     * @throws IllegalStateException if there are none
     */
    public SourcePlaces build() {
      if (count == 0) {
        throw new IllegalStateException("no place was added");
      }
      return new SourcePlaces(
          text,
          lines,
          Arrays.copyOf(offsets, count),
          Arrays.copyOf(parts, count * STRIDE),
          sections,
          tags);
    }
  }
}
