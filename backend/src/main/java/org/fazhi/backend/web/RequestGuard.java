package org.fazhi.backend.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The first to see a request: reading only, within the limits, and with the headers that keep browsers safe. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestGuard extends OncePerRequestFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String PAGES = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors ";

    private final RequestLimits limits;
    private final HandlerExceptionResolver problems;

    RequestGuard(RequestLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secure(request, response);
        try {
            check(request, response);
        } catch (ApiProblem problem) {
            problems.resolveException(request, response, null, problem);
            return;
        }
        chain.doFilter(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            throw ApiProblem.methodNotAllowed(request.getMethod());
        }
        if (path.startsWith("/actuator") && !path.startsWith("/actuator/health") && !fromThisMachine(request)) {
            throw ApiProblem.notFound(new Wording("页面", "page"), path);
        }
        requireReadable(request);
        if (path.startsWith("/api/v1")) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            limits.take(request, response);
        }
    }

    /** Bad escapes in the query surface where parameters are first asked for: here, so that they are a plain 400. */
    private static void requireReadable(HttpServletRequest request) {
        try {
            request.getParameterMap().forEach(RequestGuard::requirePlain);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw ApiProblem.malformedQuery();
        }
    }

    /** No word holds a control character or half a character; whoever sends one looks for a way past some check. */
    private static void requirePlain(String name, String[] values) {
        for (String text : values) {
            if (text.codePoints().anyMatch(RequestGuard::isStrange)) {
                throw ApiProblem.badParameter(name, "", Expected.PLAIN_TEXT);
            }
        }
    }

    private static boolean isStrange(int point) {
        return point < ' ' && point != '\t' && point != '\n' && point != '\r'
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Measurements are for whoever runs the machine; a proxy on it forwards strangers, and says so. */
    private static boolean fromThisMachine(HttpServletRequest request) {
        InetAddress address;
        try {
            address = InetAddress.getByName(request.getRemoteAddr());
        } catch (IOException e) {
            return false;
        }
        return address.isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        boolean embedded = request.getRequestURI().startsWith("/embed/");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Content-Security-Policy", PAGES + (embedded ? "*" : "'none'"));
        if (!embedded) {
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
    }
}
