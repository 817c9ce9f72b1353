package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fazhi.backend.table.Downloads;
import org.fazhi.backend.table.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "indicators")
class IndicatorController {
    private static final String CODE = "Code of the indicator";

    private final Catalogue catalogue;
    private final SeriesReading series;
    private final RankingReading ranking;
    private final MoversReading movers;
    private final IndicatorCoverageReading coverage;
    private final Downloads downloads;

    IndicatorController(
            Catalogue catalogue,
            SeriesReading series,
            RankingReading ranking,
            MoversReading movers,
            IndicatorCoverageReading coverage,
            Downloads downloads) {
        this.catalogue = catalogue;
        this.series = series;
        this.ranking = ranking;
        this.movers = movers;
        this.coverage = coverage;
        this.downloads = downloads;
    }

    @Operation(operationId = "listIndicators", summary = "The catalogue of indicators")
    @GetMapping
    @Nullable
    IndicatorList indicators(@ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                catalogue::list,
                IndicatorItem.columns(),
                (list, each) -> list.items().forEach(each));
    }

    @Operation(operationId = "getIndicator", summary = "One indicator with its definition")
    @GetMapping("/{code}")
    IndicatorItem indicator(@Parameter(description = CODE, example = "review.received") @PathVariable String code) {
        return catalogue.item(code);
    }

    @Operation(operationId = "getSeries", summary = "An indicator over places and years; every blank has a reason")
    @GetMapping("/{code}/series")
    @Nullable
    SeriesAnswer series(
            @Parameter(description = CODE, example = "review.received") @PathVariable String code,
            @ParameterObject SeriesParameters parameters,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> series.read(catalogue.reference(code), parameters),
                SeriesRow.columns(),
                SeriesAnswer::rows);
    }

    @Operation(
            operationId = "getRanking",
            summary = "The places in the order of their values in a year; files hold the blanks behind them")
    @GetMapping("/{code}/ranking")
    @Nullable
    RankingAnswer ranking(
            @Parameter(description = CODE, example = "review.received") @PathVariable String code,
            @ParameterObject PlaceChoice places,
            @ParameterObject RankingParameters parameters,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> ranking.read(catalogue.reference(code), places, parameters),
                RankingTable.columns(),
                RankingAnswer::rows);
    }

    @Operation(
            operationId = "getMovers",
            summary =
                    "The largest rises and falls against the year before; files hold every place that can be compared")
    @GetMapping("/{code}/movers")
    @Nullable
    MoversAnswer movers(
            @Parameter(description = CODE, example = "review.received") @PathVariable String code,
            @ParameterObject PlaceChoice places,
            @ParameterObject MoversParameters parameters,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> movers.read(catalogue.reference(code), places, parameters),
                Mover.columns(),
                each -> movers.all(catalogue.reference(code), places, parameters, each));
    }

    @Operation(
            operationId = "getIndicatorCoverage",
            summary = "How many places state an indicator, year by year, and why the others do not")
    @GetMapping("/{code}/coverage")
    @Nullable
    IndicatorCoverage coverage(
            @Parameter(description = CODE, example = "review.received") @PathVariable String code,
            @ParameterObject PlaceChoice places,
            @ParameterObject IndicatorCoverageParameters parameters,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> coverage.read(catalogue.reference(code), places, parameters),
                IndicatorCoverage.columns(),
                (answer, each) -> answer.items().forEach(each));
    }
}
