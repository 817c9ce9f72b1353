package org.fazhi.backend.report;

import org.fazhi.backend.problem.ApiProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads archived originals. */
@Component
class ArchivedOriginal {
    ResponseEntity<byte[]> answer(String id, String capture) {
        throw ApiProblem.notFound("report", id);
    }
}
