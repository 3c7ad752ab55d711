package org.workrules.api.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How value types are generated: callers see the interface and its builder, never the generated
 * class, which therefore has no methods that copy it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    add = "*",
    addAll = "*",
    put = "*",
    putAll = "*",
    allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
