package org.fazhi.ingest.fetch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What is to be asked, by host, and when each host may be asked again. */
final class Frontier {
    private final Map<String, HostLane> lanes = new TreeMap<>();
    private final PriorityQueue<HostLane> ready =
            new PriorityQueue<>(Comparator.comparingLong((HostLane lane) -> lane.readyAt));
    private final long start = System.nanoTime();
    private int open;
    private boolean stopped;

    /** The one thread that waits for the next host to become ready; were it all of them, all would wake for each host. */
    private Thread watcher;

    /** Nanoseconds since the frontier was made. */
    long now() {
        return System.nanoTime() - start;
    }

    synchronized HostLane lane(String host) {
        return lanes.computeIfAbsent(host, HostLane::new);
    }

    synchronized Collection<HostLane> lanes() {
        return List.copyOf(lanes.values());
    }

    /** On a closed lane the visit just stays waiting. */
    synchronized void add(Visit visit) {
        HostLane lane = lane(visit.host);
        if (lane.closedFor == null) {
            open++;
            visit.turn = visit.turn();
            lane.queue.add(visit);
            schedule(lane);
        }
    }

    /** Puts a visit back that was taken with {@link #next}. */
    synchronized void addLater(HostLane lane, Visit visit, long notBefore) {
        if (lane.closedFor != null) {
            finish();
            return;
        }
        visit.notBefore = notBefore;
        lane.later.add(visit);
    }

    /** Waits for a host that may be asked now; null when there is nothing left to do. */
    synchronized HostLane take() throws InterruptedException {
        try {
            while (!stopped && open > 0) {
                HostLane first = ready.peek();
                long wait = first == null ? Long.MAX_VALUE : first.readyAt - now();
                if (wait <= 0) {
                    ready.poll();
                    first.scheduled = false;
                    first.held = true;
                    return first;
                }
                await(first == null || watcher != null ? 0 : wait);
            }
            return null;
        } finally {
            if (watcher == null && !ready.isEmpty()) {
                notify();
            }
        }
    }

    /** @param nanos until the first host is ready; 0 leaves it to the watcher to wake us */
    private void await(long nanos) throws InterruptedException {
        if (nanos == 0) {
            wait();
            return;
        }
        Thread me = Thread.currentThread();
        watcher = me;
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } finally {
            watcher = watcher == me ? null : watcher;
        }
    }

    /** The next visit of a lane that the caller holds; null when none is ready. */
    synchronized Visit next(HostLane lane) {
        Visit retry = lane.later.peek();
        if (retry != null && retry.notBefore <= now()) {
            return lane.later.poll();
        }
        return stopped ? null : lane.queue.poll();
    }

    /** A visit taken with {@link #next} has come to its end. */
    synchronized void finish() {
        open--;
        if (open == 0) {
            notifyAll();
        }
    }

    synchronized void release(HostLane lane, long nextAllowed) {
        lane.held = false;
        lane.nextAllowed = Math.max(lane.nextAllowed, nextAllowed);
        schedule(lane);
    }

    /** Nothing more is asked of the host in this crawl; its visits stay waiting. */
    synchronized List<Visit> close(HostLane lane, String reason) {
        List<Visit> left = new ArrayList<>(lane.queue);
        left.addAll(lane.later);
        lane.closedFor = reason;
        lane.queue.clear();
        lane.later.clear();
        open -= left.size();
        notifyAll();
        return left;
    }

    /** Ends the crawl as soon as the requests under way are over. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void schedule(HostLane lane) {
        if (lane.held || lane.empty()) {
            return;
        }
        long wanted = lane.queue.isEmpty() ? lane.later.peek().notBefore : 0;
        long readyAt = Math.max(lane.nextAllowed, wanted);
        if (lane.scheduled && lane.readyAt == readyAt) {
            return;
        }
        if (lane.scheduled) {
            ready.remove(lane);
        }
        lane.readyAt = readyAt;
        lane.scheduled = true;
        ready.add(lane);
        if (ready.peek() == lane) {
            watcher = null;
            notify();
        }
    }
}
