package org.fazhi.backend.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.fazhi.backend.search.ReportParameters;
import org.fazhi.backend.search.ReportSearch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "reports")
class FeedController {
    private final ReportSearch search;

    FeedController(ReportSearch search) {
        this.search = search;
    }

    @Operation(
            operationId = "getFeed",
            summary = "The newest reports of any search as an Atom feed; parameters as of /reports",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Atom (RFC 4287)",
                            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string"))))
    @GetMapping(value = "/feed", produces = "application/atom+xml;charset=UTF-8")
    String feed(@ParameterObject ReportParameters parameters, HttpServletRequest request) {
        String base = request.getRequestURL().toString().replaceFirst("/api/v1/feed$", "");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Feed.of(base, query, search.newest(parameters));
    }
}
