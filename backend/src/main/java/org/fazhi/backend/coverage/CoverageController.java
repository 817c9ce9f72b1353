package org.fazhi.backend.coverage;

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
@Tag(name = "coverage")
class CoverageController {
    private final CoverageReading coverage;
    private final Downloads downloads;

    CoverageController(CoverageReading coverage, Downloads downloads) {
        this.coverage = coverage;
        this.downloads = downloads;
    }

    @Operation(operationId = "getCoverage", summary = "Which reports are here, which are missing, which came late")
    @GetMapping("/coverage")
    @Nullable
    CoverageAnswer coverage(@ParameterObject CoverageParameters parameters, @ParameterObject FileFormat form) {
        return downloads.answer(
                form, () -> coverage.read(parameters), CoverageTableRow.columns(), CoverageAnswer::rows);
    }
}
