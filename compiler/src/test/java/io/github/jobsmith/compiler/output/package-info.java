/** Tests of the standard output. */
package io.github.jobsmith.compiler.output;
