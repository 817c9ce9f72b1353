package org.fazhi.ingest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command line as people run it, in a process of its own.
 *
 * @param seconds from the start of the JVM until all is searchable
 * @param processorSeconds of the process in that time
 * @param peakBytes the most memory the process had (VmHWM); 0 where the system does not tell
 */
record LoadProcess(double seconds, double processorSeconds, long peakBytes) {
    private static final String SEARCHABLE = "are searchable";

    static LoadProcess run(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        double seconds = 0;
        double processor = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            // What comes afterwards is the tidying of an index that is searchable already.
            if (seconds == 0) {
                processor = Math.max(processor, processor(process));
            }
            if (seconds == 0 && Files.readString(log).contains(SEARCHABLE)) {
                seconds = (System.nanoTime() - start) / 1e9;
            }
        }
        seconds = seconds == 0 ? (System.nanoTime() - start) / 1e9 : seconds;
        // 1: some documents were refused, which is part of life.
        if (process.exitValue() > 1) {
            throw new IOException("the load ended with " + process.exitValue() + ", see " + log);
        }
        return new LoadProcess(seconds, processor, peak);
    }

    private static double processor(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / 1e9)
                .orElse(0.0);
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
