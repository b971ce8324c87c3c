/** Whether generated validators and networknt say the same of the same schemas and instances. */
@NullMarked
package io.github.jobsmith.conformance.peer;

import org.jspecify.annotations.NullMarked;
