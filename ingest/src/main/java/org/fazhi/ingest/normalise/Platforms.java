package org.fazhi.ingest.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.ingest.RuleFile;

/** Knows the provinces whose governments share a platform, by the form it gives to addresses (address-forms.csv). */
final class Platforms {
    private record Platform(Pattern path, String province) {}

    private final List<Platform> platforms;

    private Platforms(List<Platform> platforms) {
        this.platforms = platforms;
    }

    static Platforms load() {
        List<Platform> platforms = new ArrayList<>();
        for (String line : RuleFile.lines(Platforms.class, "address-forms.csv")) {
            int comma = line.lastIndexOf(',');
            if (!line.startsWith("path,")) {
                String expression = line.substring(0, comma);
                platforms.add(new Platform(
                        Pattern.compile(expression, Pattern.CASE_INSENSITIVE), line.substring(comma + 1, comma + 3)));
            }
        }
        return new Platforms(platforms);
    }

    /** The first two digits of the province's code; null when the path tells none. */
    String province(String path) {
        for (Platform platform : platforms) {
            if (platform.path().matcher(path).find()) {
                return platform.province();
            }
        }
        return null;
    }
}
