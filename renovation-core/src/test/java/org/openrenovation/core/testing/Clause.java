package org.openrenovation.core.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clauses of the built-in policy that a test shows to work (条款): {@code @Clause("2.3.1")}, on a
 * method or, for all its tests, on a class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Clause {
  /** Ids as the policy document has them. */
  String[] value();
}
