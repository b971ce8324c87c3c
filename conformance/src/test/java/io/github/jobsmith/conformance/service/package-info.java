/** Reports as the services read them: against their schemas, and with real readers. */
@NullMarked
package io.github.jobsmith.conformance.service;

import org.jspecify.annotations.NullMarked;
