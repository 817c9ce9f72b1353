package org.fazhi.ingest.command;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.http.ConnectionClosedException;

/** Tells a lost connection to the engine from other faults, since what its client says of one helps nobody. */
final class EngineLost {
    private EngineLost() {}

    /** The line to say; empty when the fault is another one. Only the engine is spoken to in a way that ends a command so. */
    static Optional<String> line(Throwable failure) {
        return Stream.iterate(failure, fault -> fault != null, Throwable::getCause)
                .filter(EngineLost::isLost)
                .findFirst()
                .map(fault ->
                        "failed: Elasticsearch went away or stopped answering while documents were sent or counted ("
                                + fault.getClass().getSimpleName() + ": " + fault.getMessage()
                                + "). The archive is untouched, a rebuild leaves what served before, and what was indexed stays:"
                                + " run the command again when it answers");
    }

    private static boolean isLost(Throwable fault) {
        return fault instanceof SocketException
                || fault instanceof SocketTimeoutException
                || fault instanceof ClosedChannelException
                || fault instanceof ConnectionClosedException;
    }
}
