package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.Set;

/**
 * An alternative of a union in Java.
 *
 * @param type the class that implements the union: its own class, or a nested record of the union
 *     around {@code value}
 * @param wrapped whether it is such a record
 * @param when what distinguishes it from others of the same types; empty if the types are
 *     sufficient
 */
record Branch(
    ClassName type,
    ValueType value,
    boolean wrapped,
    SchemaNode node,
    Set<JsonType> types,
    List<List<SchemaNode>> when) {}
