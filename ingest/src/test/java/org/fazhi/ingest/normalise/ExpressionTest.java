package org.fazhi.ingest.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.ingest.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An expression finds what its pattern finds, in words of the rules' own characters, in the golden tables and at odd places. */
class ExpressionTest {
    private static final List<Class<?>> USERS = List.of(
            Addresses.class,
            Anatomy.class,
            Dates.class,
            Headings.class,
            Issuers.class,
            Lead.class,
            Numbering.class,
            Numbers.class,
            PartCues.class,
            Principal.class,
            Publication.class,
            TitleUnit.class,
            Titles.class,
            Unit.class,
            Unnumbered.class,
            Years.class);
    private static final List<String> GOLDEN = Stream.of(
                    "document-types", "headings", "numbers", "whose", "years", "dates")
            .flatMap(table -> Golden.rows(ExpressionTest.class, table + ".csv", 3).stream()
                    .flatMap(Stream::of))
            .toList();
    /** Blanks, line ends, halves of characters, a whole one beyond the first plane, and characters that no rule names. */
    private static final String ODD = "  \n\u2028　囗q\"\uD840\uDC00\uD840\uDC00。，2０年";

    @TestFactory
    Stream<DynamicTest> findsWhatItsPatternFinds() {
        return USERS.stream()
                .flatMap(user -> expressions(user).stream()
                        .map(expression -> DynamicTest.dynamicTest(
                                user.getSimpleName() + " " + expression, () -> compare(expression))));
    }

    @Test
    void isNotMisledByWhatLooksBackOrFitsNothing() {
        Stream.of("(?<=一)二", "\\b二", "二*", "$", "^二", "(?<!一)二", "[^一]二", "(?i)abc|Ⅻ", "[\\x{20000}]二", "二(?=三)")
                .forEach(expression -> compare(Expression.of(expression)));
    }

    private static List<Expression> expressions(Class<?> user) {
        List<Expression> expressions = new ArrayList<>();
        for (Field field : user.getDeclaredFields()) {
            if (field.getType() == Expression.class && Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    expressions.add((Expression) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return expressions;
    }

    private static void compare(Expression expression) {
        Pattern pattern = Pattern.compile(expression.toString());
        Random random = new Random(7);
        String letters = expression.toString().replaceAll("[\\\\|(){}?*+\\[\\]]", "") + ODD;
        GOLDEN.forEach(text -> compare(expression, pattern, text));
        for (int i = 0; i < 300; i++) {
            compare(expression, pattern, words(letters, random));
        }
    }

    /** Runs of the rule's source, so that its longer words come up whole. */
    private static String words(String letters, Random random) {
        StringBuilder words = new StringBuilder();
        for (int run = random.nextInt(12); run > 0; run--) {
            int from = random.nextInt(letters.length());
            words.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(4)));
        }
        return words.toString();
    }

    private static void compare(Expression expression, Pattern pattern, String text) {
        List<String> plain = new ArrayList<>();
        pattern.matcher(text).results().forEach(found -> plain.add(found.start() + " " + found.group()));
        List<String> found = new ArrayList<>();
        Matcher match = expression.find(text);
        while (match != null) {
            found.add(match.start() + " " + match.group());
            boolean empty = match.start() == match.end();
            match = match.end() + (empty ? 1 : 0) > text.length()
                    ? null
                    : expression.find(text, match.end() + (empty ? 1 : 0));
        }
        assertEquals(plain, found, text);
        assertEquals(pattern.matcher(text).matches(), expression.isAll(text), text);
        assertEquals(pattern.matcher(text).lookingAt(), expression.startOf(text) != null, text);
        assertEquals(pattern.matcher(text).replaceAll("◆"), expression.replaceAll(text, "◆"), text);
    }
}
