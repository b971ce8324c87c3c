/** Brings Jackson's trees and parsers to Jobsmith validators. */
@NullMarked
package io.github.jobsmith.jackson;

import org.jspecify.annotations.NullMarked;
