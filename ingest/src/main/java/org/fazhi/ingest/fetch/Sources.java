package org.fazhi.ingest.fetch;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.mappings.vocabulary.Regions;

/**
 * What {@code sources.yml} says: whom to visit, and how.
 *
 * @param allowPrivateNetwork lets the crawl contact loopback and private addresses: for tests and the sample site only
 * @param contact where the operators of a site reach the people behind the crawl, sent with every request; null when not set
 */
public record Sources(boolean allowPrivateNetwork, String contact, List<Source> sources) {
    static final Duration DEFAULT_DELAY = Duration.ofSeconds(2);

    private static final Set<String> TOP = fields("allow-private-network", "contact", "sources");
    private static final Set<String> OF_SOURCE =
            fields("id", "name", "region", "start", "include", "exclude", "max-depth", "max-pages", "delay", "revisit");

    private static Set<String> fields(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /** @throws BadSources with every fault found, when the file is missing, not YAML, or says what cannot be */
    public static Sources read(Path file) {
        String name = file.getFileName().toString();
        try {
            return parse(name, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new BadSources(List.of(file + ": there is no such file"));
        } catch (MalformedInputException e) {
            throw new BadSources(List.of(file + ": is not UTF-8 text"));
        } catch (IOException e) {
            throw new BadSources(List.of(file + ": cannot be read: " + e.getMessage()));
        }
    }

    static Sources parse(String file, String yaml) {
        YamlNode root;
        try {
            root = YamlNode.read(yaml);
        } catch (YamlNode.Unreadable e) {
            throw new BadSources(List.of(file + ": line " + e.line + ": " + e.getMessage()));
        }
        List<String> faults = new ArrayList<>();
        Sources sources = root.fields() == null ? null : sources(file, root, faults);
        if (sources == null) {
            faults.add(SourceFields.fault(file, root.line(), "sources", "is missing"));
        }
        if (!faults.isEmpty()) {
            throw new BadSources(faults);
        }
        return sources;
    }

    private static Sources sources(String file, YamlNode root, List<String> faults) {
        SourceFields top = new SourceFields(file, "", root, faults);
        top.onlyKnown(TOP);
        YamlNode list = root.fields().get("sources");
        List<Source> sources = new ArrayList<>();
        if (list == null || list.items() == null || list.items().isEmpty()) {
            top.fault("sources", "must be a list of at least one source");
        } else {
            Regions regions = Regions.load();
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < list.items().size(); i++) {
                YamlNode item = list.items().get(i);
                String where = "sources[" + i + "].";
                if (item.fields() == null) {
                    faults.add(SourceFields.fault(file, item.line(), "sources[" + i + "]", "must be a map of fields"));
                } else {
                    sources.add(source(new SourceFields(file, where, item, faults), ids, regions));
                }
            }
        }
        return new Sources(
                top.flag("allow-private-network"), top.text("contact").orElse(null), sources);
    }

    private static Source source(SourceFields fields, Set<String> ids, Regions regions) {
        fields.onlyKnown(OF_SOURCE);
        String id = fields.required("id");
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            fields.fault("id", "may have letters, digits, dots, dashes and underscores only: " + id);
        }
        if (!ids.add(id) && !id.isEmpty()) {
            fields.fault("id", "another source has it already: " + id);
        }
        String region = fields.text("region").orElse(null);
        if (region != null && regions.everUnder(region).isEmpty()) {
            fields.fault("region", "no division has the code " + region);
        }
        int before = fields.scalars("start").size();
        List<String> starts = fields.addresses("start");
        if (before == 0) {
            fields.fault("start", "needs at least one address");
        }
        return new Source(
                id,
                fields.text("name").orElse(id),
                region,
                starts,
                fields.patterns("include"),
                fields.patterns("exclude"),
                fields.number("max-depth", 0, 3),
                fields.number("max-pages", 1, 5000),
                fields.duration("delay", DEFAULT_DELAY),
                fields.duration("revisit", Duration.ZERO));
    }

    /**
     * The sources of these ids; all when there are none.
     *
     * @throws BadSources when an id is not in the file
     */
    List<Source> selected(Set<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        sources.forEach(source -> unknown.remove(source.id()));
        if (!unknown.isEmpty()) {
            throw new BadSources(List.of("no source named " + String.join(", ", unknown)));
        }
        return sources.stream()
                .filter(source -> ids.isEmpty() || ids.contains(source.id()))
                .toList();
    }
}
