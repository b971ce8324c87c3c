package io.github.jobsmith.generated.vocabulary;

/**
 * An incorrect placeholder.
 *
 * @param found what the document contains, such as {@code an upload placeholder}; never a part of
 *     the document
 * @param wanted what is required
 */
record PlaceholderProblem(JobAspect aspect, String found, String wanted) {}
