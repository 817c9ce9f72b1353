package org.fazhi.backend.region;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regions")
@Tag(name = "regions")
class RegionController {
    private final RegionReading regions;

    private final Downloads downloads;

    RegionController(RegionReading regions, Downloads downloads) {
        this.regions = regions;
        this.downloads = downloads;
    }

    @Operation(operationId = "listRegions", summary = "The divisions directly below one, or the provinces")
    @GetMapping
    @Nullable
    RegionList regions(
            @Parameter(description = "Code of the division above; the provinces when absent", example = "110000")
                    @RequestParam(required = false)
                    @Nullable
                    String parent,
            @Parameter(description = "The year the divisions existed in; today when absent", example = "2016")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @ParameterObject FileFormat form) {
        return downloads.answer(
                form,
                () -> regions.list(parent, year),
                RegionItem.columns(),
                (list, each) -> list.items().forEach(each));
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
