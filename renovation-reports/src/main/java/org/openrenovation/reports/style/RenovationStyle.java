package org.openrenovation.reports.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.vavr.encodings.VavrEncodingEnabled;

/**
 * How the value types of this house are made: package-private implementations behind a builder, no
 * JDK collections copied, no annotation that a dependent would see.
 *
 * <p>Source retention keeps it (and the annotation library) out of the class files.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    strictBuilder = true,
    typeImmutable = "Immutable*",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class})
@VavrEncodingEnabled
public @interface RenovationStyle {}
