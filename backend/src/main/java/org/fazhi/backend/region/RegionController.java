package org.fazhi.backend.region;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regions")
@Tag(name = "regions")
class RegionController {
    private final RegionReading regions;

    RegionController(RegionReading regions) {
        this.regions = regions;
    }

    @Operation(operationId = "listRegions", summary = "The divisions directly below one, or the provinces")
    @GetMapping
    RegionList regions(
            @Parameter(description = "Code of the division above; the provinces when absent", example = "110000")
                    @RequestParam(required = false)
                    @Nullable
                    String parent,
            @Parameter(description = "The year the divisions existed in; today when absent", example = "2016")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year) {
        return regions.list(parent, year);
    }

    @Operation(operationId = "getRegion", summary = "One division with its reports and indicators")
    @GetMapping("/{code}")
    RegionDetail region(
            @Parameter(description = "Code of the division", example = "110105") @PathVariable String code,
            @Parameter(description = "The year the code is meant for; today when absent", example = "2016")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year) {
        return regions.detail(code, year);
    }
}
