package io.github.jobsmith.generator.compiled;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Determines the bytecode size of the methods of a class file. */
final class MethodSizes {
  private MethodSizes() {}

  /** Returns the size of the largest method with each name. */
  static Map<String, Integer> of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipBytes(8);
    String[] texts = constants(in);
    in.skipBytes(6);
    in.skipBytes(2 * in.readUnsignedShort());
    Map<String, Integer> sizes = new TreeMap<>();
    members(in, texts, new TreeMap<>());
    members(in, texts, sizes);
    return sizes;
  }

  private static String[] constants(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 5, 6 -> {
          in.skipBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipBytes(2);
        case 15 -> in.skipBytes(3);
        default -> in.skipBytes(4);
      }
    }
    return texts;
  }

  private static void members(DataInputStream in, String[] texts, Map<String, Integer> sizes)
      throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipBytes(2);
      String name = texts[in.readUnsignedShort()];
      in.skipBytes(2);
      int attributes = in.readUnsignedShort();
      for (int a = 0; a < attributes; a++) {
        String attribute = texts[in.readUnsignedShort()];
        int length = in.readInt();
        if (attribute.equals("Code")) {
          in.skipBytes(4);
          sizes.merge(name, in.readInt(), Math::max);
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
  }
}
