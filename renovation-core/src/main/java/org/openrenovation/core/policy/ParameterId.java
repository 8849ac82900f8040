package org.openrenovation.core.policy;

import java.io.Serializable;

/**
 * A parameter that the engine asks for, with the form of its value. Each room declares its own; a document that lacks one, or has it in
 * another form, is refused when it is loaded.
 *
 * @param id the id in the document
 * @param form the class of its values
 * @param <V> the class of its values
 */
public record ParameterId<V extends Value>(String id, Class<V> form) implements Serializable {}
