package org.fazhi.ingest.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every capture of an archive, in archive order and by address; in memory, safe for many readers. */
final class Captures implements RecordReader.Originals {
    private final List<Entry> inOrder = new ArrayList<>();
    private final Map<String, List<Entry>> byUrl = new HashMap<>();
    private final Map<String, Entry> byId = new HashMap<>();

    synchronized void add(Entry entry) {
        inOrder.add(entry);
        byUrl.computeIfAbsent(entry.capture().url(), url -> new ArrayList<>(1)).add(entry);
        byId.put(entry.capture().id(), entry);
    }

    synchronized List<Entry> all() {
        return List.copyOf(inOrder);
    }

    synchronized int size() {
        return inOrder.size();
    }

    synchronized Optional<Entry> latest(String url) {
        List<Entry> history = byUrl.getOrDefault(url, List.of());
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    synchronized List<Entry> history(String url) {
        return List.copyOf(byUrl.getOrDefault(url, List.of()));
    }

    synchronized Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized Optional<Entry> find(String url, Instant fetchedAt, String sha256) {
        List<Entry> history = byUrl.getOrDefault(url, List.of());
        Optional<Entry> exact = history.stream()
                .filter(entry -> entry.capture().fetchedAt().equals(fetchedAt))
                .findFirst();
        return exact.or(() -> history.stream()
                .filter(entry -> entry.capture().sha256().equals(sha256))
                .findFirst());
    }
}
