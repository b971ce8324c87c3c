/**
 * Schema text, read: documents from files, the class path, jars and strings become located JSON.
 *
 * <p>Nothing here knows what a keyword means, and nothing here uses the network.
 */
@NullMarked
package io.github.jobsmith.generator.source;

import org.jspecify.annotations.NullMarked;
