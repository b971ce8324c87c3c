/**
 * Tests of the interpreter. Its reports are compared with those of generated code in conformance.
 */
package io.github.jobsmith.compiler.interpreter;
