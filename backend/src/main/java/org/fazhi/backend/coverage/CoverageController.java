package org.fazhi.backend.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "coverage")
class CoverageController {
    private final CoverageReading coverage;

    CoverageController(CoverageReading coverage) {
        this.coverage = coverage;
    }

    @Operation(operationId = "getCoverage", summary = "Which reports are here, which are missing, which came late")
    @GetMapping("/coverage")
    CoverageAnswer coverage(@ParameterObject CoverageParameters parameters) {
        return coverage.read(parameters);
    }
}
