package org.fazhi.backend.problem;

import java.net.URI;
import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered, with the answer that says why. The {@code code} is stable; a portal translates by it. */
public final class ApiProblem extends RuntimeException {
    private final transient ProblemDetail body;
    private final int retryAfterSeconds;

    private ApiProblem(ProblemDetail body, int retryAfterSeconds) {
        super(body.getDetail(), null, false, false);
        this.body = body;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static ProblemDetail detail(HttpStatus status, String code, String title, String detail) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:fazhi:problem:" + code));
        body.setTitle(title);
        body.setProperty("code", code);
        return body;
    }

    /** 400: the parameter has a value that cannot be. */
    public static ApiProblem badParameter(String parameter, String value, String expected) {
        ProblemDetail body = detail(
                HttpStatus.BAD_REQUEST,
                "bad-parameter",
                "Malformed parameter",
                "The parameter \"" + parameter + "\" " + expected + ".");
        body.setProperty("parameter", parameter);
        body.setProperty("value", shortened(value));
        return new ApiProblem(body, 0);
    }

    /** 400: the value is none of the allowed ones; the nearest is offered. */
    public static ApiProblem notAllowed(String parameter, String value, Collection<String> allowed) {
        ApiProblem problem = badParameter(
                parameter,
                value,
                "takes " + String.join(", ", allowed)
                        + NearMiss.of(value, allowed)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse(""));
        problem.body.setProperty("allowed", allowed);
        return problem;
    }

    /** 400: no such parameter here. */
    public static ApiProblem unknownParameter(String parameter, Collection<String> known) {
        String hint = NearMiss.of(parameter, known)
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse("");
        ProblemDetail body = detail(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter",
                "Unknown parameter",
                "There is no parameter \"" + shortened(parameter) + "\" here." + hint);
        body.setProperty("parameter", shortened(parameter));
        body.setProperty("allowed", known.stream().sorted().toList());
        NearMiss.of(parameter, known).ifPresent(near -> body.setProperty("suggestion", near));
        return new ApiProblem(body, 0);
    }

    /** 404: the thing asked for is not here. */
    public static ApiProblem notFound(String what, String id) {
        return new ApiProblem(
                detail(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "Not found",
                        "There is no " + what + " \"" + shortened(id) + "\"."),
                0);
    }

    /** 404 with its own words, when the thing exists and a piece of it does not. */
    public static ApiProblem missing(String code, String detail) {
        return new ApiProblem(detail(HttpStatus.NOT_FOUND, code, "Not available", detail), 0);
    }

    /** 400: the query string cannot be decoded. */
    public static ApiProblem malformedQuery() {
        return new ApiProblem(
                detail(
                        HttpStatus.BAD_REQUEST,
                        "malformed-query",
                        "Malformed query",
                        "The query string cannot be decoded; escape it as UTF-8 with %XX."),
                0);
    }

    /** 405: nothing can be written here. */
    public static ApiProblem methodNotAllowed(String method) {
        return new ApiProblem(
                detail(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "Method not allowed",
                        "Only GET and HEAD are answered here, not " + shortened(method) + "."),
                0);
    }

    /** 429: the client has asked too often. */
    public static ApiProblem tooMany(int retryAfterSeconds) {
        ProblemDetail body = detail(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "Too many requests from your address; come back in " + retryAfterSeconds + " s.");
        return new ApiProblem(body, retryAfterSeconds);
    }

    /** 503: the engine does not answer; nothing is said of how it failed. */
    public static ApiProblem engineAway() {
        ProblemDetail body = detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "engine-away",
                "Temporarily unavailable",
                "The search engine does not answer at the moment. Please try again shortly.");
        return new ApiProblem(body, 2);
    }

    public ProblemDetail body() {
        return body;
    }

    /** Seconds for Retry-After; 0 for none. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    private static String shortened(String value) {
        return value == null || value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }
}
