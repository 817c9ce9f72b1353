package org.fazhi.backend.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.fazhi.backend.engine.MalformedRequest;
import org.fazhi.backend.problem.ApiProblem;
import org.fazhi.backend.problem.Expected;
import org.fazhi.mappings.engine.IndexJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Where a list goes on. Opaque to clients; it holds the sort values of the last item and belongs to one search.
 *
 * @param search digest of the search it belongs to
 * @param values sort values of the last item
 */
public record Cursor(String search, List<Object> values) {
    private static final int LONGEST = 2000;

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(IndexJson.mapper().writeValueAsBytes(this));
    }

    /** The values to go on from; empty at the beginning. */
    public static List<Object> values(@Nullable String after, String search) {
        if (after == null || after.isBlank()) {
            return List.of();
        }
        Cursor cursor = decoded(after);
        if (cursor.values() == null
                || cursor.values().isEmpty()
                || cursor.values().contains(null)) {
            throw malformed(after);
        }
        if (!search.equals(cursor.search())) {
            throw ApiProblem.badParameter("after", after, Expected.OWN_CURSOR);
        }
        return cursor.values();
    }

    /** Asks for a page; a cursor that looks right and that the engine cannot go on from is forged. */
    public static <T> T page(@Nullable String after, Supplier<T> page) {
        try {
            return page.get();
        } catch (MalformedRequest e) {
            if (after == null || after.isBlank()) {
                throw e;
            }
            throw malformed(after);
        }
    }

    private static Cursor decoded(String after) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(after.getBytes(StandardCharsets.ISO_8859_1));
            if (after.length() <= LONGEST && json.length > 0 && json[0] == '{') {
                return IndexJson.mapper().readValue(json, Cursor.class);
            }
        } catch (IllegalArgumentException | JacksonException e) {
            // Falls through: a client cannot use more than that the cursor is none of ours.
        }
        throw malformed(after);
    }

    private static ApiProblem malformed(String after) {
        return ApiProblem.badParameter("after", after, Expected.CURSOR);
    }

    /** Digest of whatever makes two searches the same. */
    public static String search(Object... parts) {
        return Integer.toHexString(List.of(parts).toString().hashCode());
    }
}
