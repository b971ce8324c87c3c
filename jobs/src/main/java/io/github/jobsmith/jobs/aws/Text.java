package io.github.jobsmith.jobs.aws;

/**
 * A text that values of a request are read from: the value of an option, or a file.
 *
 * @param name the option as it is written, or the path of the file
 * @param bytes UTF-8
 * @param base where the text begins in the whole text of the command line
 * @param secret whether excerpts must not show it
 */
record Text(String name, byte[] bytes, int base, boolean secret) {}
