package org.fazhi.ingest.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ingest.RuleFile;
import org.fazhi.mappings.vocabulary.Indicator;

/** The rules of rules.yaml, compiled, and the indicators that a unit may count. */
final class RuleBook {
    private record Entry(
            String code,
            String units,
            List<String> topic,
            String subject,
            String office,
            List<String> says,
            List<String> continues,
            List<String> not,
            List<String> needs,
            List<String> unless,
            String total) {
        /** What the catalogue alone says: its cues, the number behind them or before them. */
        static Entry of(Indicator indicator, Map<String, List<String>> groups) {
            String units = groups.entrySet().stream()
                    .filter(group -> group.getValue().get(0).equals(indicator.unit()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(indicator.unit());
            List<String> says = indicator.says().stream()
                    .flatMap(cue -> Stream.of(cue, "{n}~?" + cue))
                    .toList();
            return new Entry(indicator.code(), units, null, null, null, says, null, null, null, null, null);
        }
    }

    private record File(
            Map<String, List<String>> units, List<String> verbs, List<String> fillers, List<Entry> indicators) {}

    /** The first gap of a cue, outside of all brackets, with something behind it. */
    private static final Pattern FIRST_GAP = Pattern.compile("^((?:\\([^()~]*\\)\\??|[^()~])+)~\\??(?=.)");

    private final Map<String, IndicatorRule> byCode = new LinkedHashMap<>();
    private final Map<String, List<IndicatorRule>> byUnit = new HashMap<>();
    private final List<IndicatorRule> all;
    private final Fillers fillers;
    private final CueIndex cues = new CueIndex();
    private final KeyedWords<Boolean> verbs = new KeyedWords<>();

    private RuleBook(File file, List<Indicator> catalogue) {
        fillers = new Fillers(file.fillers());
        file.verbs().forEach(verb -> verbs.add(true, verb));
        Map<String, Entry> entries = new HashMap<>();
        file.indicators().forEach(entry -> entries.put(entry.code(), entry));
        for (Indicator indicator : catalogue) {
            Entry entry = entries.getOrDefault(indicator.code(), Entry.of(indicator, file.units()));
            IndicatorRule rule = compile(entry, indicator, file.units());
            byCode.put(rule.code(), rule);
            rule.units()
                    .forEach(unit ->
                            byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(rule));
        }
        all = List.copyOf(byCode.values());
    }

    /** The rules for the indicators of a catalogue; one that rules.yaml does not know is read by its catalogue entry alone. */
    static RuleBook load(List<Indicator> catalogue) {
        return new RuleBook(RuleFile.yaml(FigureReader.class, "rules.yaml", File.class), catalogue);
    }

    /** The codes that rules.yaml has rules for. */
    static Set<String> codes() {
        return RuleFile.yaml(FigureReader.class, "rules.yaml", File.class).indicators().stream()
                .map(Entry::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that may count in a unit, in the order of the file; all of them where the text lost the unit. */
    List<IndicatorRule> counting(String unit) {
        return unit.isEmpty() ? all : byUnit.getOrDefault(unit, List.of());
    }

    Fillers fillers() {
        return fillers;
    }

    /** The cues of all rules. */
    CueIndex cues() {
        return cues;
    }

    /** Whether nothing but words such as 共 or 累计 stands before the number. */
    boolean isOnlyFillers(String lead) {
        return fillers.are(lead);
    }

    /** The first verb of a clause that may reach over a row of counted things; empty when it has none. */
    String verb(String clause) {
        KeyedWords.Hit<Boolean> verb = verbs.firstIn(clause);
        return verb == null ? "" : clause.substring(verb.start(), verb.end());
    }

    private IndicatorRule compile(Entry entry, Indicator indicator, Map<String, List<String>> unitGroups) {
        Set<String> units = new LinkedHashSet<>();
        for (String group : entry.units().split(" ")) {
            units.addAll(unitGroups.getOrDefault(group, List.of(group)));
        }
        return new IndicatorRule(
                entry.code(),
                indicator.unit(),
                units,
                entry.topic() == null ? Set.of() : Set.copyOf(entry.topic()),
                subject(entry.subject() == null ? "whole" : entry.subject()),
                entry.office() == null ? null : subject(entry.office()),
                cues(entry.says(), indicator.unit().equals("%")),
                cues(entry.continues(), true),
                any(entry.not()),
                any(entry.needs()),
                any(entry.unless()),
                entry.total());
    }

    private static Subject subject(String code) {
        return Subject.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private CueIndex.Cues cues(List<String> says, boolean rate) {
        List<Cue> compiled = new ArrayList<>();
        for (String cue : says == null ? List.<String>of() : says) {
            compiled.add(new Cue(cue, fillers));
            String inside = numberInside(cue);
            if (!rate && !inside.isEmpty() && !says.contains(inside)) {
                compiled.add(new Cue(inside, fillers));
            }
        }
        return cues.add(compiled);
    }

    /** What is said as 举办~培训 with the number behind may as well be said with the number inside: 举办12期法治培训. */
    private static String numberInside(String cue) {
        Matcher gap = cue.contains("{n}") ? null : FIRST_GAP.matcher(cue);
        return gap != null && gap.find() ? gap.group(1) + "~?{n}~?" + cue.substring(gap.end()) : "";
    }

    private static KeyedWords<Boolean> any(List<String> expressions) {
        if (expressions == null) {
            return null;
        }
        KeyedWords<Boolean> words = new KeyedWords<>();
        expressions.forEach(expression -> words.add(true, expression.replace("{n}", "\\{n\\}")));
        return words;
    }
}
