/**
 * Functions that generated models call to read and write JSON. For generated code, not for
 * applications; compatible within a major version.
 */
@NullMarked
package io.github.jobsmith.generated.model;

import org.jspecify.annotations.NullMarked;
