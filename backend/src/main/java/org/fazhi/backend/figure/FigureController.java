package org.fazhi.backend.figure;

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
@Tag(name = "figures")
class FigureController {
    private final FigureSearch figures;
    private final Downloads downloads;

    FigureController(FigureSearch figures, Downloads downloads) {
        this.figures = figures;
        this.downloads = downloads;
    }

    @Operation(operationId = "searchFigures", summary = "Find stated values, each with the words that state it")
    @GetMapping("/figures")
    @Nullable
    FigureList figures(@ParameterObject FigureParameters parameters, @ParameterObject FileFormat form) {
        return downloads.answer(
                form, () -> figures.find(parameters), FigureTable.columns(), items -> figures.all(parameters, items));
    }
}
