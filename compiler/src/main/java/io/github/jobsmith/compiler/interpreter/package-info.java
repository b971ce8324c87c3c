/**
 * Runs a lowered schema directly: the nodes of the intermediate representation as a graph of check
 * objects, which give the reports that generated code gives.
 */
@NullMarked
package io.github.jobsmith.compiler.interpreter;

import org.jspecify.annotations.NullMarked;
