/** The official JSON Schema test suite with generated code. */
@NullMarked
package io.github.jobsmith.conformance.suite;

import org.jspecify.annotations.NullMarked;
