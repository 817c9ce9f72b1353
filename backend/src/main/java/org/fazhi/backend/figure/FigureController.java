package org.fazhi.backend.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "figures")
class FigureController {
    private final FigureSearch figures;

    FigureController(FigureSearch figures) {
        this.figures = figures;
    }

    @Operation(operationId = "searchFigures", summary = "Find stated values, each with the words that state it")
    @GetMapping("/figures")
    FigureList figures(@ParameterObject FigureParameters parameters) {
        return figures.find(parameters);
    }
}
