package org.fazhi.backend.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chinese, unless Accept-Language prefers English. */
@Configuration
class LanguageBeans {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return preferred(request.getHeader("Accept-Language"));
            }
        };
    }

    /**
     * The server would answer a header that it cannot read in the language of the machine. The parser of the JDK throws either of the
     * two at one.
     */
    static Locale preferred(@Nullable String header) {
        try {
            Locale spoken = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return spoken == null ? Locale.SIMPLIFIED_CHINESE : spoken;
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
