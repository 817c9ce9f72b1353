package org.fazhi.backend.problem;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fazhi.backend.language.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered, with the answer that says why. The {@code code} is stable; title and detail are for people. */
public final class ApiProblem extends RuntimeException {
    private static final Wording MALFORMED_PARAMETER = new Wording("参数不正确", "Malformed parameter");

    private final HttpStatus status;
    private final String code;
    private final transient Wording title;
    private final transient Wording detail;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private int retryAfterSeconds;

    ApiProblem(HttpStatus status, String code, Wording title, Wording detail) {
        super(detail.english(), null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    /** 400: the parameter has a value that cannot be. */
    public static ApiProblem badParameter(String parameter, String value, Wording expected) {
        Wording detail = new Wording(
                "参数“" + parameter + "”" + expected.chinese() + "。",
                "The parameter \"" + parameter + "\" " + expected.english() + ".");
        return new ApiProblem(HttpStatus.BAD_REQUEST, "bad-parameter", MALFORMED_PARAMETER, detail)
                .with("parameter", parameter)
                .with("value", shortened(value));
    }

    /** 400: the value is none of the allowed ones; the nearest is offered. */
    public static ApiProblem notAllowed(String parameter, String value, Collection<String> allowed) {
        return badParameter(parameter, value, Expected.oneOf(value, allowed)).with("allowed", allowed);
    }

    /** 400: no such parameter here. */
    public static ApiProblem unknownParameter(String parameter, Collection<String> known) {
        String shown = shortened(parameter);
        Wording detail = new Wording("这里没有参数“" + shown + "”", "There is no parameter \"" + shown + "\" here")
                .and(Expected.meant(NearMiss.of(parameter, known)));
        ApiProblem problem = new ApiProblem(
                        HttpStatus.BAD_REQUEST, "unknown-parameter", new Wording("没有这个参数", "Unknown parameter"), detail)
                .with("parameter", shown)
                .with("allowed", known.stream().sorted().toList());
        NearMiss.of(parameter, known).ifPresent(near -> problem.with("suggestion", near));
        return problem;
    }

    /** 404: the thing asked for is not here. */
    public static ApiProblem notFound(Wording what, String id) {
        return new ApiProblem(
                HttpStatus.NOT_FOUND,
                "not-found",
                new Wording("没有找到", "Not found"),
                new Wording(
                        "没有" + what.chinese() + "“" + shortened(id) + "”。",
                        "There is no " + what.english() + " \"" + shortened(id) + "\"."));
    }

    /** 404 with its own words, when the thing exists and a piece of it does not. */
    public static ApiProblem missing(String code, Wording detail) {
        return new ApiProblem(HttpStatus.NOT_FOUND, code, new Wording("暂无内容", "Not available"), detail);
    }

    /** 400: the query string cannot be decoded. */
    public static ApiProblem malformedQuery() {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "malformed-query",
                new Wording("查询串不正确", "Malformed query"),
                new Wording(
                        "查询串无法解码，请按 UTF-8 用 %XX 转义。",
                        "The query string cannot be decoded; escape it as UTF-8 with %XX."));
    }

    /** 405: nothing can be written here. */
    public static ApiProblem methodNotAllowed(String method) {
        return new ApiProblem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                new Wording("不支持的方法", "Method not allowed"),
                new Wording(
                        "这里只接受 GET 和 HEAD，不接受 " + shortened(method) + "。",
                        "Only GET and HEAD are answered here, not " + shortened(method) + "."));
    }

    /** 429: the client has asked too often. */
    public static ApiProblem tooMany(int retryAfterSeconds) {
        return new ApiProblem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        new Wording("请求过于频繁", "Too many requests"),
                        new Wording(
                                "来自您地址的请求过多，请 " + retryAfterSeconds + " 秒后再试。",
                                "Too many requests from your address; come back in " + retryAfterSeconds + " s."))
                .retryAfter(retryAfterSeconds);
    }

    /** 503: the engine does not answer; nothing is said of how it failed. */
    public static ApiProblem engineAway() {
        return new ApiProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "engine-away",
                        new Wording("暂时不可用", "Temporarily unavailable"),
                        new Wording(
                                "检索引擎暂时没有应答，请稍后再试。",
                                "The search engine does not answer at the moment. Please try again shortly."))
                .retryAfter(2);
    }

    /** 503: the index was built by another version's rules. */
    public static ApiProblem otherRules() {
        return new ApiProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "index-of-other-rules",
                        new Wording("索引有待重建", "The index has to be rebuilt"),
                        new Wording(
                                "现有索引是按另一版本的规则建立的，按新规则检索会有遗漏，因此在重建完成之前不予检索。",
                                "The index was built by another version's rules. Searched by this one's, it would miss"
                                        + " things; so it is not searched before it is rebuilt."))
                .retryAfter(60);
    }

    private ApiProblem with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    private ApiProblem retryAfter(int seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    /** The answer (RFC 9457) in the reader's language. */
    public ProblemDetail body(Locale reader) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail.in(reader));
        body.setType(URI.create("urn:fazhi:problem:" + code));
        body.setTitle(title.in(reader));
        body.setProperty("code", code);
        facts.forEach(body::setProperty);
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
