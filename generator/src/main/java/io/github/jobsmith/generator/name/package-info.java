/** The only place where a thing of a schema becomes a Java name. */
@NullMarked
package io.github.jobsmith.generator.name;

import org.jspecify.annotations.NullMarked;
