package io.github.jobsmith.compiler.cache;

import io.github.jobsmith.compiler.ValidatorClasses;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A cache entry as bytes: a signature, a checksum of the rest, the request, documents, warnings,
 * formats, classes. Counts and lengths are 32-bit numbers that precede their content.
 */
final class CacheEntry {
  /** "JSCache" and the version of the format. */
  private static final long MARK = 0x4A53436163686502L;

  private static final int HEAD = 2 * Long.BYTES;

  private CacheEntry() {}

  static byte[] write(CachedValidator compiled, String request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    string(out, request);
    out.writeInt(compiled.documents().size());
    for (Map.Entry<Path, byte[]> document : compiled.documents().entrySet()) {
      string(out, document.getKey().toString());
      block(out, document.getValue());
    }
    strings(out, compiled.warnings());
    strings(out, compiled.uncheckedFormats());
    string(out, compiled.classes().validatorClass());
    Map<String, byte[]> classFiles = compiled.classes().classFiles();
    out.writeInt(classFiles.size());
    for (Map.Entry<String, byte[]> file : classFiles.entrySet()) {
      string(out, file.getKey());
      block(out, file.getValue());
    }
    byte[] rest = bytes.toByteArray();
    return ByteBuffer.allocate(HEAD + rest.length)
        .putLong(MARK)
        .putLong(checksum(rest, 0))
        .put(rest)
        .array();
  }

  /** Returns the content; null if the bytes are damaged, or the entry is for another request. */
  static @Nullable CachedValidator read(byte[] bytes, String request) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || in.getLong() != MARK || in.getLong() != checksum(bytes, HEAD)) {
      return null;
    }
    try {
      return string(in).equals(request) ? content(in) : null;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      // The checksum is correct, so another program wrote this.
      return null;
    }
  }

  private static CachedValidator content(ByteBuffer in) throws InvalidPathException {
    Map<Path, byte[]> documents = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      documents.put(Path.of(string(in)), block(in));
    }
    List<String> warnings = strings(in);
    List<String> formats = strings(in);
    String validatorClass = string(in);
    Map<String, byte[]> classFiles = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      classFiles.put(string(in), block(in));
    }
    return new CachedValidator(
        new ValidatorClasses(validatorClass, classFiles), documents, warnings, formats);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }

  private static void strings(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      string(out, text);
    }
  }

  private static List<String> strings(ByteBuffer in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      texts.add(string(in));
    }
    return texts;
  }

  private static void string(DataOutputStream out, String text) throws IOException {
    block(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void block(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(ByteBuffer in) {
    return new String(block(in), StandardCharsets.UTF_8);
  }

  private static byte[] block(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
