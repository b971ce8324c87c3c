/** What generated models call to be read from a document. */
@NullMarked
package io.github.jobsmith.model;

import org.jspecify.annotations.NullMarked;
