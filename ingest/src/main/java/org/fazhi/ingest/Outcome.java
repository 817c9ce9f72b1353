package org.fazhi.ingest;

import java.util.Optional;
import java.util.function.Function;

/** What a stage gives back: a value for the next stage, or the problem that ended the way of this document. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Problem problem) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    default Optional<Problem> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.problem()) : Optional.empty();
    }

    /** The next stage on a value; a problem is passed on as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).problem());
    }
}
