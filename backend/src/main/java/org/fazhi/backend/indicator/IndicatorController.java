package org.fazhi.backend.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fazhi.backend.table.Downloads;
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
    private final Catalogue catalogue;
    private final SeriesReading series;
    private final RankingReading ranking;
    private final Downloads downloads;

    IndicatorController(Catalogue catalogue, SeriesReading series, RankingReading ranking, Downloads downloads) {
        this.downloads = downloads;
        this.catalogue = catalogue;
        this.series = series;
        this.ranking = ranking;
    }

    @Operation(operationId = "listIndicators", summary = "The catalogue of indicators")
    @GetMapping
    IndicatorList indicators() {
        return catalogue.list();
    }

    @Operation(operationId = "getIndicator", summary = "One indicator with its definition")
    @GetMapping("/{code}")
    IndicatorItem indicator(
            @Parameter(description = "Code of the indicator", example = "review.received") @PathVariable String code) {
        return catalogue.item(code);
    }

    @Operation(operationId = "getSeries", summary = "An indicator over places and years; every blank has a reason")
    @GetMapping("/{code}/series")
    @Nullable
    SeriesAnswer series(
            @Parameter(description = "Code of the indicator", example = "review.received") @PathVariable String code,
            @ParameterObject SeriesParameters parameters) {
        boolean file = downloads.wanted(parameters.format());
        SeriesAnswer answer = series.read(catalogue.reference(code), parameters);
        if (file) {
            downloads.write(parameters.format(), parameters.bom(), SeriesRow.columns(), answer::rows);
            return null;
        }
        return answer;
    }

    @Operation(operationId = "getRanking", summary = "The places in the order of their values in a year")
    @GetMapping("/{code}/ranking")
    @Nullable
    RankingAnswer ranking(
            @Parameter(description = "Code of the indicator", example = "review.received") @PathVariable String code,
            @ParameterObject RankingParameters parameters) {
        boolean file = downloads.wanted(parameters.format());
        RankingAnswer answer = ranking.read(catalogue.reference(code), parameters);
        if (file) {
            downloads.write(
                    parameters.format(),
                    parameters.bom(),
                    RankingTable.columns(),
                    items -> answer.items().forEach(items));
            return null;
        }
        return answer;
    }
}
