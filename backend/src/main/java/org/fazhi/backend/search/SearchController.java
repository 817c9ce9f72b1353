package org.fazhi.backend.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fazhi.backend.table.Downloads;
import org.fazhi.backend.table.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "reports")
class SearchController {
    private final ReportSearch search;
    private final Downloads downloads;

    SearchController(ReportSearch search, Downloads downloads) {
        this.search = search;
        this.downloads = downloads;
    }

    @Operation(
            operationId = "searchReports",
            summary = "Find reports by their words, places, years, themes and figures")
    @GetMapping("/reports")
    @Nullable
    SearchResult reports(@ParameterObject ReportParameters parameters, @ParameterObject FileFormat form) {
        return downloads.answer(
                form, () -> search.find(parameters), ReportTable.columns(), items -> search.all(parameters, items));
    }
}
