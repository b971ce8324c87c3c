/** AWS IoT jobs in files: requests, job documents and the files that contain them. */
@NullMarked
package io.github.jobsmith.jobs;

import org.jspecify.annotations.NullMarked;
