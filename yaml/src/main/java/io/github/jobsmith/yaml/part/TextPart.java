package io.github.jobsmith.yaml.part;

import java.util.Arrays;

/**
 * A part of a file that is a text of its own: a line of JSON Lines, or a document of a YAML stream.
 * It begins at the start of a line.
 *
 * @param file the whole file
 * @param from offset of its first byte
 * @param to offset after its last byte
 * @param line the line of its first byte, from 1
 */
public record TextPart(byte[] file, int from, int to, int line) {
  /** Returns its bytes. */
  public byte[] bytes() {
    return Arrays.copyOfRange(file, from, to);
  }

  /**
   * Returns its bytes after as many empty lines as precede it in the file, so that whatever reads
   * it finds the lines of the file.
   */
  public byte[] atItsLine() {
    byte[] padded = new byte[padding() + to - from];
    Arrays.fill(padded, 0, padding(), (byte) '\n');
    System.arraycopy(file, from, padded, padding(), to - from);
    return padded;
  }

  /** Returns the number of these empty lines. */
  public int padding() {
    return line - 1;
  }
}
