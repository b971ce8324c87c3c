/** Tests of the documents: they are well formed, complete and say what they mean. */
package io.github.jobsmith.schema;
