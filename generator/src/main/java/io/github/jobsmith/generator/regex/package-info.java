/**
 * The compiler of text patterns: ECMA-262 regular expressions (the {@code u} flag, as JSON Schema
 * has them) in, the cheapest plan with exactly the same meaning out.
 *
 * <pre>
 * text -> EcmaParser    -> Regex            what was written, with located errors
 *      -> PatternPlanner
 *           -> CharacterClass               ^[set]{n,m}$
 *           -> Nfa -> Dfa -> Automaton      whatever is regular and not too large
 *           -> JdkTranslator -> Jdk         the rest
 * </pre>
 *
 * <p>A pattern is a search: it matches when it matches somewhere. Text is a sequence of code
 * points. Unicode tables differ between JDKs, so general categories stay symbolic from end to end:
 * two JDKs generate the same code, and it follows the JDK that runs it.
 */
@NullMarked
package io.github.jobsmith.generator.regex;

import org.jspecify.annotations.NullMarked;
