package io.github.jobsmith.generated.vocabulary;

/**
 * What is wrong with a placeholder.
 *
 * @param found what the document has, such as {@code an upload placeholder}; never a piece of the
 *     document
 * @param wanted what must be
 */
record PlaceholderProblem(JobAspect aspect, String found, String wanted) {}
