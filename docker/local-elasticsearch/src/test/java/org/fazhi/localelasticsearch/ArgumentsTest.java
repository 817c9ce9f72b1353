package org.fazhi.localelasticsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void optionsEndBeforeTheCommand() {
        Arguments arguments = Arguments.parse(
                List.of("--heap", "2g", "--nodes", "3", "--port", "9200", "--data", "d", "--", "make", "--port", "1"));
        assertEquals("2g", arguments.options().heap());
        assertEquals(3, arguments.nodes());
        assertEquals(9200, arguments.options().port());
        assertEquals(Optional.of(Path.of("d")), arguments.options().data());
        assertEquals(List.of("make", "--port", "1"), arguments.command());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--heap|--heap needs a value",
                "--heap 12|heap size",
                "--port x|--port needs a number",
                "--port 70000|port must be",
                "--nodes 0|--nodes must be",
                "--nonsense|unknown option",
                "--|no command"
            })
    void saysWhatIsWrong(String line, String says) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Arguments.parse(List.of(line.split(" "))));
        assertTrue(wrong.getMessage().contains(says), wrong.getMessage());
    }
}
