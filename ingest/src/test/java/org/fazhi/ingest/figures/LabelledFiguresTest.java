package org.fazhi.ingest.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The labelled documents, with floors that may only rise. The report of the evaluation goes to the build output. */
class LabelledFiguresTest {
    private static final double FLOOR_F1 = 0.99;
    private static final double FLOOR_PRECISION = 0.99;
    private static final double FLOOR_SUBJECT = 0.99;

    @Test
    void theLabelledDocumentsAreReadAtLeastAsWellAsBefore() throws IOException {
        Path folder = LabelledSet.folder();
        if (folder == null) {
            System.out.println("no labelled documents beside the project: figures are held to the golden tables only");
            return;
        }
        List<LabelledSet.Labelled> documents = LabelledSet.read(folder);
        Evaluation evaluation = new Evaluation(documents);
        Path out = Files.createDirectories(Path.of("target/evaluation")).resolve("figures.txt");
        Files.writeString(out, evaluation.print());
        assertTrue(evaluation.f1() >= FLOOR_F1, () -> "F1 fell, see " + out + "\n" + evaluation.print());
        assertTrue(evaluation.precision() >= FLOOR_PRECISION, () -> "precision fell, see " + out);
        assertTrue(evaluation.subject() >= FLOOR_SUBJECT, () -> "subjects fell, see " + out);
        for (LabelledSet.Labelled document : documents) {
            for (Figure figure : document.figures()) {
                assertEquals(document.text().substring(figure.start(), figure.end()), figure.quote());
            }
        }
    }
}
