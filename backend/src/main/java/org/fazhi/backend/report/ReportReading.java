package org.fazhi.backend.report;

import java.util.List;
import org.fazhi.backend.figure.FigureList;
import org.fazhi.backend.problem.ApiProblem;
import org.springframework.stereotype.Component;

/** Reads single reports. */
@Component
class ReportReading {
    ReportDetail detail(String id, Integer version) {
        throw ApiProblem.notFound("report", id);
    }

    FigureList figures(String id, boolean history) {
        return new FigureList(0, List.of(), null);
    }
}
