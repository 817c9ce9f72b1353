package org.fazhi.backend.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes our records as they are written: every field is there, in the order of the record, and those marked nullable may be null.
 * Generated clients then need not guess.
 */
final class RecordSchemas implements ModelConverter {
    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith("org.fazhi.")) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(raw.getSimpleName());
            if (model != null && model.getProperties() != null) {
                describe(model, raw.getRecordComponents());
            }
        }
        return schema;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void describe(Schema model, RecordComponent[] components) {
        Map<String, Schema> given = model.getProperties();
        Map<String, Schema> ordered = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Schema property = given.get(component.getName());
            if (property != null) {
                ordered.put(component.getName(), nullable(component) ? orNull(property) : property);
            }
        }
        model.setProperties(ordered);
        model.setRequired(new ArrayList<>(ordered.keySet()));
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema orNull(Schema property) {
        if (property.get$ref() != null) {
            Schema none = new Schema<>();
            none.setTypes(new LinkedHashSet<>(List.of("null")));
            Schema reference = new Schema<>();
            reference.set$ref(property.get$ref());
            Schema either = new Schema<>();
            either.setOneOf(Arrays.asList(reference, none));
            return either;
        }
        if (property.getTypes() != null) {
            property.setTypes(new LinkedHashSet<>(property.getTypes()));
            property.getTypes().add("null");
        }
        return property;
    }
}
