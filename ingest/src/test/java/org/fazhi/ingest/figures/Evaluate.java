package org.fazhi.ingest.figures;

import java.nio.file.Path;

/** Prints the evaluation of a folder that holds {@code corpus} and {@code gold}: {@code Evaluate FOLDER}. */
public final class Evaluate {
    private Evaluate() {}

    public static void main(String[] args) {
        System.out.print(new Evaluation(LabelledSet.read(Path.of(args[0]))).print());
    }
}
