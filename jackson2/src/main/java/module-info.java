/** Validates trees and parsers of Jackson 2. */
// The digit belongs to the name of the library.
@SuppressWarnings("module")
module io.github.jobsmith.jackson2 {
  requires transitive io.github.jobsmith.core;
  // Nullness annotations are part of the signatures, but are not needed at run time.
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.databind;

  exports io.github.jobsmith.jackson2;
}
