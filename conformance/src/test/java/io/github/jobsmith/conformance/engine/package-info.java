/** Generated code and the interpreter give the same reports. */
package io.github.jobsmith.conformance.engine;
