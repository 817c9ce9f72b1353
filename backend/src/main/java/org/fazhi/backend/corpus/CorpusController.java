package org.fazhi.backend.corpus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "corpus")
class CorpusController {
    private final Corpus corpus;

    CorpusController(Corpus corpus) {
        this.corpus = corpus;
    }

    @Operation(operationId = "getCorpus", summary = "What the index holds as a whole")
    @GetMapping("/corpus")
    CorpusAnswer corpus() {
        return corpus.answer();
    }
}
