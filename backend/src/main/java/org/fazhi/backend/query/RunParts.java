package org.fazhi.backend.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.backend.region.Places;
import org.fazhi.mappings.text.Folding;
import org.springframework.stereotype.Component;

/** Takes a run without blanks apart where it names a place or a year: people type 朝阳区2016年复议 in one go. */
@Component
public class RunParts {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)年?度?");
    private static final Pattern GENRE = Pattern.compile(
            "(?=.{4,})(人民政府)?(关于)?(年度)?(推进)?(法治政府建设|法治建设|依法行政)?" + "(工作)?(年度)?(工作)?(情况)?的?(年度)?(工作)?(报告|年报|总结|情况|工作)?");
    private static final int MOST = 12;

    private final Places places;

    public RunParts(Places places) {
        this.places = places;
    }

    /** What a part is. */
    public enum Kind {
        WORDS,
        PLACE,
        YEAR,
        /** The usual words of a title: 法治政府建设情况的报告, 年度报告. */
        GENRE
    }

    /**
     * One part.
     *
     * @param kind what it is
     * @param text as typed
     */
    public record Part(Kind kind, String text) {
        /** The year that it names. */
        public int year() {
            return Integer.parseInt(Folding.fold(text).substring(0, 4));
        }
    }

    /** The parts in their order; a single one when there is nothing to take apart. */
    public List<Part> of(String run) {
        List<Part> parts = new ArrayList<>();
        split(run, parts);
        return parts.isEmpty() || parts.size() > MOST ? List.of(new Part(Kind.WORDS, run)) : parts;
    }

    private void split(String run, List<Part> parts) {
        if (run.isEmpty()) {
            return;
        }
        Matcher year = YEAR.matcher(Folding.fold(run));
        Optional<String> place = places.within(run);
        if (place.isPresent()) {
            around(run, run.indexOf(place.get()), place.get().length(), Kind.PLACE, parts);
        } else if (year.find()) {
            around(run, year.start(), year.end() - year.start(), Kind.YEAR, parts);
        } else if (!StopWords.contains(run)) {
            boolean genre = GENRE.matcher(Folding.fold(run)).matches();
            parts.add(new Part(genre ? Kind.GENRE : Kind.WORDS, run));
        }
    }

    private void around(String run, int start, int length, Kind kind, List<Part> parts) {
        split(run.substring(0, start), parts);
        parts.add(new Part(kind, run.substring(start, start + length)));
        split(run.substring(start + length), parts);
    }
}
