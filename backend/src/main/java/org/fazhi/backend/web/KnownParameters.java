package org.fazhi.backend.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that the route does not know, since a misspelt filter that is ignored gives a wrong answer that looks right, and
 * single-valued ones that are given twice.
 */
final class KnownParameters implements HandlerInterceptor {
    /** Names of the parameters of a method, with whether each may be repeated. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.fazhi.")) {
            Map<String, Boolean> names = known.computeIfAbsent(method.getMethod(), key -> names(method));
            request.getParameterMap().forEach((name, values) -> check(name, values, names));
        }
        return true;
    }

    private static void check(String name, String[] values, Map<String, Boolean> names) {
        Boolean repeatable = names.get(name);
        if (repeatable == null) {
            throw ApiProblem.unknownParameter(name, names.keySet());
        }
        if (!repeatable && values.length > 1) {
            throw ApiProblem.badParameter(name, String.join(", ", values), Expected.ONCE);
        }
    }

    private static Map<String, Boolean> names(HandlerMethod method) {
        Map<String, Boolean> names = new HashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()) {
                for (var component : parameter.getParameterType().getRecordComponents()) {
                    names.put(component.getName(), Collection.class.isAssignableFrom(component.getType()));
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.put(name(parameter), Collection.class.isAssignableFrom(parameter.getParameterType()));
            }
        }
        return names;
    }

    private static String name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(RequestParam::name)
                .filter(name -> !name.isEmpty())
                .orElse(parameter.getParameter().getName());
    }
}
