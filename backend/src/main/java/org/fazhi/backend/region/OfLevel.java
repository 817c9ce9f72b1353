package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter that holds a search to reports of one level. */
@Parameter(
        description = "Whose report. Repeat for \"or\".",
        array =
                @ArraySchema(
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "province",
                                            "prefecture",
                                            "county",
                                            "township",
                                            "zone",
                                            "department"
                                        })),
        example = "county")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfLevel {}
