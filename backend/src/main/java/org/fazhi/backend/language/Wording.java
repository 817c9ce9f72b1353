package org.fazhi.backend.language;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a person is told, in both languages of the portal.
 *
 * @param chinese for most
 * @param english for those whose request prefers it
 */
public record Wording(String chinese, String english) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** In the language of the request at hand. */
    public String asAsked() {
        return in(LocaleContextHolder.getLocale());
    }

    /** This and more behind it. */
    public Wording and(Wording more) {
        return new Wording(chinese + more.chinese, english + more.english);
    }
}
