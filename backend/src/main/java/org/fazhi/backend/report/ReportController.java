package org.fazhi.backend.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fazhi.backend.figure.FigureList;
import org.fazhi.backend.figure.FigureTable;
import org.fazhi.backend.table.Downloads;
import org.fazhi.backend.table.FileFormat;
import org.fazhi.backend.web.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{id}")
@Tag(name = "reports")
class ReportController {
    private final ReportReading reports;
    private final ArchivedOriginal originals;

    private final Downloads downloads;

    ReportController(ReportReading reports, ArchivedOriginal originals, Downloads downloads) {
        this.downloads = downloads;
        this.reports = reports;
        this.originals = originals;
    }

    @Operation(operationId = "getReport", summary = "One report whole, with figures, captures, versions and neighbours")
    @GetMapping
    ReportDetail report(
            @Parameter(description = "Id of the report", example = "r-0123") @PathVariable String id,
            @Parameter(description = "Version of the content; the current one when absent", example = "1")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @KnownAt @RequestParam(required = false) @Nullable String asOf) {
        return reports.detail(id, version, asOf);
    }

    @Operation(operationId = "getReportFigures", summary = "The figures that a report states")
    @GetMapping("/figures")
    @Nullable
    FigureList figures(
            @Parameter(description = "Id of the report", example = "r-0123") @PathVariable String id,
            @Parameter(description = "Whether figures of earlier versions are listed too", example = "false")
                    @RequestParam(required = false, defaultValue = "false")
                    boolean history,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> reports.figures(id, history),
                FigureTable.columns(),
                (list, each) -> list.items().forEach(each));
    }

    @Operation(
            operationId = "getReportCapture",
            summary = "The archived original as it was fetched, as a download",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The bytes as fetched",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/capture")
    ResponseEntity<byte[]> capture(
            @Parameter(description = "Id of the report", example = "r-0123") @PathVariable String id,
            @Parameter(description = "Id of one of its captures; the newest when absent")
                    @RequestParam(required = false)
                    @Nullable
                    String capture) {
        return originals.answer(id, capture);
    }
}
