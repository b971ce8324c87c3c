/** Tests of the documents: they are well-formed, complete and correct. */
package io.github.jobsmith.schema;
