package org.fazhi.ingest.fetch.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses to which a script sends its reader: {@code location.href='…'}, {@code location.replace('…')}, {@code
 * window.open('…')}. Read as text and never run; an address that a script puts together is nothing to us.
 */
final class ScriptLinks {
    private static final Pattern SENDS = Pattern.compile(
            "(?:\\bopen\\s*\\(|\\blocation(?:\\.href)?\\s*=(?!=)|\\blocation\\.(?:replace|assign)\\s*\\()"
                    + "\\s*(['\"])([^'\"\\s<>]{1,1000})\\1\\s*+(?!\\+)");
    private static final Pattern BOX = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    private ScriptLinks() {}

    /** @param script a script, an event handler, or an address that begins with {@code javascript:} */
    static List<String> in(String script) {
        List<String> found = new ArrayList<>();
        Matcher sends = SENDS.matcher(script);
        while (sends.find()) {
            found.add(sends.group(2));
        }
        return found;
    }

    /** The HTML of list entries that stand as data in a script element, where a script of the page puts them into place. */
    static String entries(String data) {
        StringBuilder html = new StringBuilder();
        Matcher box = BOX.matcher(data);
        while (box.find()) {
            html.append(box.group(1)).append('\n');
        }
        return html.toString();
    }
}
