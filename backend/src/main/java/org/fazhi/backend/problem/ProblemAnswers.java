package org.fazhi.backend.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception of a request into a problem answer. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final LocaleResolver languages;

    ProblemAnswers(LocaleResolver languages) {
        this.languages = languages;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) {
        requireUnanswered(response, problem);
        return problem(problem, request);
    }

    /**
     * A file that has begun cannot become a problem answer any more. Thrown on, the fault makes the server cut the connection, so that
     * nobody takes half a file for a whole one.
     */
    private static void requireUnanswered(HttpServletResponse response, Exception fault) {
        if (response.isCommitted()) {
            throw new IllegalStateException("the answer had begun", fault);
        }
    }

    ResponseEntity<Object> problem(ApiProblem problem, HttpServletRequest request) {
        Locale reader = languages.resolveLocale(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentLanguage(reader);
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        if (problem.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfterSeconds()));
        }
        ProblemDetail body = problem.body(reader);
        return ResponseEntity.status(body.getStatus())
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        requireUnanswered(response, fault);
        LOG.error("a request failed unexpectedly", fault);
        return problem(PlainProblem.of(HttpStatus.INTERNAL_SERVER_ERROR), request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return problem(
                ApiProblem.badParameter(
                        name, String.valueOf(mismatch.getValue()), Expectation.of(mismatch.getRequiredType())),
                of(request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(PlainProblem.of(HttpStatus.valueOf(status.value())), of(request));
    }

    private static HttpServletRequest of(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
