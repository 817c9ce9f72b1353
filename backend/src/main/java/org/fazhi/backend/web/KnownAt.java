package org.fazhi.backend.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter that asks for the state of knowledge at a date; {@link Knowledge} reads it. */
@Parameter(description = "The state of knowledge at a date; now when absent", example = "2026-01-31")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownAt {}
