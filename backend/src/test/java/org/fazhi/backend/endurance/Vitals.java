package org.fazhi.backend.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Memory and threads of the server over time. */
final class Vitals implements AutoCloseable {
    private static final int SECONDS = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> memory = new ArrayList<>();
    private final List<Long> threads = new ArrayList<>();
    private final Server server;

    Vitals(Server server) {
        this.server = server;
        clock.scheduleAtFixedRate(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    private synchronized void look() {
        memory.add(server.vital("VmRSS"));
        threads.add(server.vital("Threads"));
    }

    synchronized long mostThreads() {
        return threads.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The most memory in a part of the time, from and to in hundredths. */
    synchronized long mostMemory(int from, int to) {
        return memory.subList(memory.size() * from / 100, memory.size() * to / 100).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    Map<String, Object> result() {
        return Map.of(
                "mostThreads", mostThreads(),
                "mostMemoryFirstHalf", mostMemory(0, 50),
                "mostMemorySecondHalf", mostMemory(50, 100));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
