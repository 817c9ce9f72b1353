package org.fazhi.backend.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "reports")
class SearchController {
    private final ReportSearch search;

    SearchController(ReportSearch search) {
        this.search = search;
    }

    @Operation(
            operationId = "searchReports",
            summary = "Find reports by their words, places, years, themes and figures")
    @GetMapping("/reports")
    SearchResult reports(@ParameterObject ReportParameters parameters) {
        return search.find(parameters);
    }
}
