package io.github.jobsmith.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * The files that javac sees: the JDK, and as class path the classes of the runtime, wherever they
 * are. Output is kept in memory.
 */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final RuntimeClassFiles runtime = new RuntimeClassFiles();
  private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

  MemoryFileManager(JavaFileManager standard) {
    super(standard);
  }

  Map<String, byte[]> classFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    written.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
    return files;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    return kinds.contains(JavaFileObject.Kind.CLASS)
        ? List.copyOf(runtime.ofPackage(packageName))
        : List.of();
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof RuntimeClassFiles.ClassFile own
        ? own.className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.equals(b);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.put(className, bytes);
    return new SimpleJavaFileObject(
        URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }
}
