/** Validates trees and parsers of Jackson 2 with Jobsmith validators. */
@NullMarked
package io.github.jobsmith.jackson2;

import org.jspecify.annotations.NullMarked;
