package io.github.jobsmith.compiler;

import io.github.jobsmith.validation.Validator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.SimpleJavaFileObject;

/**
 * The class files of the runtime, found next to the one that is loaded here: in a directory, a jar,
 * a nested jar or a module image. The class path of the process is not used.
 */
final class RuntimeClassFiles {
  private static final String ROOT = "io.github.jobsmith";
  private static final String SUFFIX = ".class";

  private final Map<String, List<ClassFile>> packages = new HashMap<>();

  /** Returns the classes of a package; empty if the package does not belong to the runtime. */
  List<ClassFile> ofPackage(String name) throws IOException {
    if (!name.equals(ROOT) && !name.startsWith(ROOT + ".")) {
      return List.of();
    }
    List<ClassFile> known = packages.get(name);
    if (known == null) {
      known = new ArrayList<>();
      String directory = name.replace('.', '/') + "/";
      for (String entry : entries(directory)) {
        known.add(new ClassFile(directory + entry));
      }
      packages.put(name, known);
    }
    return known;
  }

  private static List<String> entries(String directory) throws IOException {
    String anchor = Validator.class.getName().replace('.', '/') + SUFFIX;
    URL url = Validator.class.getResource("/" + anchor);
    if (url == null) {
      throw new FileNotFoundException("jobsmith-core has no class files");
    }
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      String prefix = jar.getEntryName().substring(0, jar.getEntryName().indexOf(anchor));
      try (JarFile file = jar.getJarFile()) {
        return entries(file, prefix + directory);
      }
    }
    return entries(root(url, anchor).resolve(directory));
  }

  private static Path root(URL url, String anchor) throws IOException {
    String text = url.toString();
    try {
      return Path.of(new URI(text.substring(0, text.length() - anchor.length())));
    } catch (URISyntaxException | RuntimeException e) {
      throw new IOException("cannot list the classes of jobsmith-core beside " + text, e);
    }
  }

  private static List<String> entries(JarFile jar, String directory) {
    List<String> names = new ArrayList<>();
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      String name = all.nextElement().getName();
      if (name.startsWith(directory)
          && name.endsWith(SUFFIX)
          && name.indexOf('/', directory.length()) < 0) {
        names.add(name.substring(directory.length()));
      }
    }
    return names;
  }

  private static List<String> entries(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
        files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      }
    }
    return names;
  }

  /** A class file of the runtime, read through its class loader on demand. */
  static final class ClassFile extends SimpleJavaFileObject {
    private final String path;

    ClassFile(String path) {
      super(URI.create("runtime:///" + path), Kind.CLASS);
      this.path = path;
    }

    String className() {
      return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    @Override
    public InputStream openInputStream() throws IOException {
      InputStream stream = Validator.class.getResourceAsStream("/" + path);
      if (stream == null) {
        throw new FileNotFoundException(path);
      }
      return stream;
    }
  }
}
