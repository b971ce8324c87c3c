/** Validates Jackson's trees and parsers with Jobsmith validators. */
@NullMarked
package io.github.jobsmith.jackson;

import org.jspecify.annotations.NullMarked;
