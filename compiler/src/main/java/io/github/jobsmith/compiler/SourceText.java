package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.write.SourceFile;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated file as input for javac. */
final class SourceText extends SimpleJavaFileObject {
  private final SourceFile file;

  SourceText(SourceFile file) {
    super(URI.create("memory:///" + file.path()), Kind.SOURCE);
    this.file = file;
  }

  String path() {
    return file.path();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return file.content();
  }
}
