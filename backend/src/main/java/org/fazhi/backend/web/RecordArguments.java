package org.fazhi.backend.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expectation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the records that hold a route's parameters, each component out of the parameter of its name; absent ones are null. Spring's own
 * binding reads the annotations of all components anew for each request, which took two fifths of the server's part of a search.
 */
final class RecordArguments implements HandlerMethodArgumentResolver {
    private final ConversionService conversion = DefaultConversionService.getSharedInstance();
    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

    /** How to make a record: its constructor, and name and type of each component. */
    private record Form(Constructor<?> constructor, List<Field> fields) {
        static Form of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Form(
                        constructor, Arrays.stream(components).map(Field::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Field(String name, TypeDescriptor type) {
        static Field of(RecordComponent component) {
            ResolvableType type = ResolvableType.forType(component.getGenericType());
            return new Field(component.getName(), new TypeDescriptor(type, null, null));
        }

        /** The type of a single value. */
        Class<?> single() {
            TypeDescriptor element = type.getElementTypeDescriptor();
            return (element == null ? type : element).getType();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().isRecord();
    }

    /** @throws ApiProblem 400 that names the parameter when a value is not of its type */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Form form = forms.computeIfAbsent(parameter.getParameterType(), Form::of);
        Object[] values = form.fields().stream()
                .map(field -> value(field, request.getParameterValues(field.name())))
                .toArray();
        return BeanUtils.instantiateClass(form.constructor(), values);
    }

    private @Nullable Object value(Field field, String @Nullable [] given) {
        if (given == null) {
            return null;
        }
        Object text = given.length == 1 ? given[0] : given;
        try {
            return conversion.convert(text, TypeDescriptor.forObject(text), field.type());
        } catch (ConversionException e) {
            throw ApiProblem.badParameter(field.name(), String.join(", ", given), Expectation.of(field.single()));
        }
    }
}
