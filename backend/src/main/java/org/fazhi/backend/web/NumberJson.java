package org.fazhi.backend.web;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Whole numbers are written without a fraction: 744, not 744.0, as a report prints them. */
@Configuration
class NumberJson {
    private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

    @Bean
    JsonMapperBuilderCustomizer wholeNumbers() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Double.class, new Numbers());
        module.addSerializer(Double.TYPE, new Numbers());
        return builder -> builder.addModule(module);
    }

    private static final class Numbers extends StdSerializer<Double> {
        Numbers() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value.doubleValue());
            }
        }
    }
}
