package org.fazhi.backend.region;

import java.util.List;
import org.fazhi.backend.problem.ApiProblem;
import org.springframework.stereotype.Component;

/** Reads divisions. */
@Component
class RegionReading {
    RegionList list(String parent, Integer year) {
        return new RegionList(0, List.of());
    }

    RegionDetail detail(String code, Integer year) {
        throw ApiProblem.notFound("region", code);
    }
}
