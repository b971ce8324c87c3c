package io.github.jobsmith.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Jobsmith generated. It is kept in class files, where coverage tools find it:
 * JaCoCo leaves out classes with an annotation of this simple name. ({@code
 * javax.annotation.processing.Generated} is in the source only.)
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {}
