package org.fazhi.backend.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags of answers, by their content. HEAD gets the tag that GET gets: it is how a client asks whether anything has changed. */
final class EntityTags extends ShallowEtagHeaderFilter {
    EntityTags() {
        // The same answer is sent compressed and plain.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        return request.getMethod().equals("HEAD")
                ? !response.isCommitted() && HttpStatus.valueOf(status).is2xxSuccessful()
                : super.isEligibleForEtag(request, response, status, body);
    }
}
