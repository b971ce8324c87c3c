/**
 * Reads schema documents: finds them in files, on the class path, in jars or in strings, and parses
 * them to JSON with locations.
 *
 * <p>This package does not interpret keywords and does not use the network.
 */
@NullMarked
package io.github.jobsmith.generator.source;

import org.jspecify.annotations.NullMarked;
