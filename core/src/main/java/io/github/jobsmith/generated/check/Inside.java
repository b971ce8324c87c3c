package io.github.jobsmith.generated.check;

/**
 * A place in the content of a string or of a name.
 *
 * @param offset in bytes of UTF-8 of the decoded content
 * @param words how the detail of the finding describes the place: a part of that detail, or empty
 */
public record Inside(int offset, String words) {}
