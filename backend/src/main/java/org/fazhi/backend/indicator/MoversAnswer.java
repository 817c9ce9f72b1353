package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places whose values rose and fell most against the year before. Only values of one subject are compared.
 *
 * @param indicator of the catalogue
 * @param year of the values; they are compared with those of the year before
 * @param level of the places; null for all
 * @param subject as asked; null for the rule: whole, else the one most stated
 * @param by difference or change
 * @param compared places that can be compared: risen + fallen + unchanged
 * @param risen places whose value is larger
 * @param fallen places whose value is smaller
 * @param unchanged places whose value is the same
 * @param subjectsDiffer places that state both years with different subjects, and are not compared
 * @param notStatedBefore places that state this year only, and are not compared
 * @param rises the largest rises, the largest first
 * @param falls the largest falls, the largest first
 */
public record MoversAnswer(
        SeriesAnswer.IndicatorRef indicator,
        @Schema(example = "2016") int year,
        @Nullable String level,
        @Nullable String subject,
        @Schema(allowableValues = {"difference", "change"}) String by,

        long compared,
        long risen,
        long fallen,
        long unchanged,
        long subjectsDiffer,
        long notStatedBefore,
        List<Mover> rises,
        List<Mover> falls) {}
