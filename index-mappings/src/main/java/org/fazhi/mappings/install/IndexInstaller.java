package org.fazhi.mappings.install;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Creates the indices of one build under timestamped names and moves the aliases. Readers know the aliases only; all of them move
 * in one request, so that no reader sees new reports with old figures.
 */
public final class IndexInstaller {
    private static final int LONGEST_WAIT = 60;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("-yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final String prefix;
    private final Contract contract = new Contract();

    /** @param prefix of all names, {@code fazhi} for the portal; tests use their own */
    public IndexInstaller(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** Creates an empty set that no reader sees yet. */
    public IndexSet create() throws IOException {
        IndexSet set = IndexSet.of(prefix, STAMP.format(Instant.now()));
        create(set.reports(), contract.reports());
        create(set.figures(), contract.figures());
        create(set.captures(), contract.captures());
        return set;
    }

    /**
     * Creates an empty set to be filled before anybody reads it: it shows what was written only when asked to (a refresh), and from
     * {@link #publish} on by itself. Showing it every second costs a seventh of the engine's work, for pieces that are joined again.
     */
    public IndexSet createForFilling() throws IOException {
        IndexSet set = create();
        refreshEvery("-1", set);
        return set;
    }

    private void refreshEvery(String interval, IndexSet set) throws IOException {
        client.indices()
                .putSettings(request -> request.index(set.names())
                        .settings(settings -> settings.refreshInterval(time -> time.time(interval))));
    }

    private void create(String name, String body) throws IOException {
        client.indices().create(request -> request.index(name).withJson(new StringReader(contract.sealed(body))));
    }

    /** The set the aliases point to; empty when nothing was indexed yet. */
    public Optional<IndexSet> current() throws IOException {
        IndexSet aliases = IndexSet.aliases(prefix);
        Optional<String> reports = behind(aliases.reports());
        return reports.map(
                name -> IndexSet.of(prefix, name.substring(aliases.reports().length())));
    }

    /**
     * The current set, when it was built with this contract.
     *
     * @throws ContractMismatch when mapping or dictionary have changed since
     */
    public Optional<IndexSet> currentForAppending() throws IOException {
        Optional<IndexSet> set = current();
        if (set.isPresent()) {
            for (String index : set.get().names()) {
                requireContract(index);
            }
        }
        return set;
    }

    /**
     * A set by the name of its reports index, whether readers see it or not.
     *
     * @throws ContractMismatch when mapping or dictionary have changed since it was made
     */
    public Optional<IndexSet> forAppending(String reports) throws IOException {
        Optional<IndexSet> set =
                all().stream().filter(one -> one.reports().equals(reports)).findFirst();
        if (set.isPresent()) {
            for (String index : set.get().names()) {
                requireContract(index);
            }
        }
        return set;
    }

    private void requireContract(String index) throws IOException {
        var mappings =
                client.indices().getMapping(request -> request.index(index)).result();
        String built = Optional.ofNullable(mappings.get(index).mappings().meta().get("contract"))
                .map(data -> data.to(String.class))
                .orElse("");
        if (!built.equals(contract.digest())) {
            throw new ContractMismatch(index);
        }
    }

    /** Points the aliases to the set, away from whatever they pointed to, in one step. Returns the set that served before. */
    public Optional<IndexSet> publish(IndexSet set) throws IOException {
        refreshEvery(contract.refreshInterval(), set);
        Optional<IndexSet> before = current();
        List<String> aliases = IndexSet.aliases(prefix).names();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            String alias = aliases.get(i);
            if (before.isPresent()) {
                String old = before.get().names().get(i);
                actions.add(Action.of(
                        action -> action.remove(remove -> remove.index(old).alias(alias))));
            }
            String index = set.names().get(i);
            actions.add(Action.of(action -> action.add(add -> add.index(index).alias(alias))));
        }
        client.indices().updateAliases(request -> request.actions(actions));
        return before;
    }

    /**
     * Has the engine write a complete set anew in few pieces, while readers go on; returns when that has begun. What the stored source
     * leaves out, the engine keeps beside it for a recovery: a third of the index that nobody reads. Joining drops only what a commit
     * holds and no lease keeps, and leases follow within half a minute.
     *
     * @param patient whether to wait for the leases, a minute at most
     */
    public void tidy(IndexSet set, boolean patient) throws IOException {
        client.indices().flush(request -> request.index(set.names()));
        for (int second = 0; patient && second < LONGEST_WAIT && leased(set); second++) {
            pause();
        }
        client.indices()
                .forcemerge(
                        request -> request.index(set.names()).maxNumSegments(1L).waitForCompletion(false));
    }

    private boolean leased(IndexSet set) throws IOException {
        return client
                .indices()
                .stats(request -> request.index(set.names()).level(Level.Shards))
                .indices()
                .values()
                .stream()
                .flatMap(index -> index.shards().values().stream())
                .flatMap(List::stream)
                .anyMatch(IndexInstaller::leased);
    }

    private static boolean leased(ShardStats shard) {
        return shard.retentionLeases() != null
                && shard.seqNo() != null
                && shard.retentionLeases().leases().stream()
                        .anyMatch(
                                lease -> lease.retainingSeqNo() <= shard.seqNo().globalCheckpoint());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for the engine");
        }
    }

    /**
     * The set that served before the current one and is still there. A build that never became complete is newer than the
     * current set, so that it is never taken for an earlier one.
     */
    public Optional<IndexSet> previous() throws IOException {
        Optional<IndexSet> current = current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        String serving = current.get().reports();
        return all().stream()
                .filter(set -> set.reports().compareTo(serving) < 0)
                .findFirst();
    }

    /** Every set of this prefix, the newest first, whether readers see it or not. */
    public List<IndexSet> all() throws IOException {
        String start = prefix + "-reports";
        return client.indices().get(request -> request.index(start + "-*")).result().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(name -> IndexSet.of(prefix, name.substring(start.length())))
                .toList();
    }

    public void delete(IndexSet set) throws IOException {
        client.indices().delete(request -> request.index(set.names()).ignoreUnavailable(true));
    }

    private Optional<String> behind(String alias) throws IOException {
        try {
            return client.indices().getAlias(request -> request.name(alias)).result().keySet().stream()
                    .max(Comparator.naturalOrder());
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
