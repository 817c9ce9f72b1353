package org.fazhi.backend.web;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.fazhi.backend.problem.PlainProblem;
import org.fazhi.mappings.engine.IndexJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the server refuses before any of our code sees it, such as a target that is no address: the same kind of answer. */
public final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable fault) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            Writer out = response.getReporter();
            if (out != null) {
                out.write(IndexJson.mapper().writeValueAsString(fields(status)));
                response.finishResponse();
            }
        } catch (IOException e) {
            // The client has gone: there is nobody to tell.
        }
    }

    private static Map<String, Object> fields(HttpStatus status) {
        ProblemDetail problem = PlainProblem.of(status).body(Locale.SIMPLIFIED_CHINESE);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", String.valueOf(problem.getType()));
        fields.put("title", problem.getTitle());
        fields.put("status", problem.getStatus());
        fields.put("detail", problem.getDetail());
        fields.putAll(problem.getProperties());
        return fields;
    }
}
