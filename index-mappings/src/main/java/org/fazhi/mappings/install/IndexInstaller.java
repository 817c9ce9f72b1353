package org.fazhi.mappings.install;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates the pair of indices under timestamped names and moves the aliases. Readers know the aliases only; both aliases move in
 * one request, so that no reader sees new reports with old figures.
 */
public final class IndexInstaller {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final String prefix;
    private final Contract contract = new Contract();

    /** @param prefix of all names, {@code fazhi} for the portal; tests use their own */
    public IndexInstaller(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** Creates an empty pair that no reader sees yet. */
    public IndexPair create() throws IOException {
        String stamp = STAMP.format(Instant.now());
        IndexPair pair = new IndexPair(prefix + "-reports-" + stamp, prefix + "-figures-" + stamp);
        create(pair.reports(), contract.reports());
        create(pair.figures(), contract.figures());
        return pair;
    }

    private void create(String name, String body) throws IOException {
        client.indices().create(request -> request.index(name).withJson(new StringReader(contract.sealed(body))));
    }

    /** The pair the aliases point to; empty when nothing was indexed yet. */
    public Optional<IndexPair> current() throws IOException {
        IndexPair aliases = IndexPair.aliases(prefix);
        Optional<String> reports = behind(aliases.reports());
        Optional<String> figures = behind(aliases.figures());
        return reports.isPresent() && figures.isPresent()
                ? Optional.of(new IndexPair(reports.get(), figures.get()))
                : Optional.empty();
    }

    /**
     * The current pair, when it was built with this contract.
     *
     * @throws ContractMismatch when mapping or dictionary have changed since
     */
    public Optional<IndexPair> currentForAppending() throws IOException {
        Optional<IndexPair> pair = current();
        if (pair.isPresent()) {
            requireContract(pair.get().reports());
            requireContract(pair.get().figures());
        }
        return pair;
    }

    private void requireContract(String index) throws IOException {
        Map<String, IndexMappingRecord> mappings =
                client.indices().getMapping(request -> request.index(index)).result();
        String built = Optional.ofNullable(mappings.get(index).mappings().meta().get("contract"))
                .map(data -> data.to(String.class))
                .orElse("");
        if (!built.equals(contract.digest())) {
            throw new ContractMismatch(index);
        }
    }

    /** Points the aliases to the pair, away from whatever they pointed to, in one step. Returns the pair that served before. */
    public Optional<IndexPair> publish(IndexPair pair) throws IOException {
        Optional<IndexPair> before = current();
        IndexPair aliases = IndexPair.aliases(prefix);
        List<Action> actions = new ArrayList<>();
        before.ifPresent(old -> {
            actions.add(remove(old.reports(), aliases.reports()));
            actions.add(remove(old.figures(), aliases.figures()));
        });
        actions.add(add(pair.reports(), aliases.reports()));
        actions.add(add(pair.figures(), aliases.figures()));
        client.indices().updateAliases(request -> request.actions(actions));
        return before;
    }

    /** Every pair of this prefix, the newest first, whether readers see it or not. */
    public List<IndexPair> all() throws IOException {
        return client.indices().get(request -> request.index(prefix + "-reports-*")).result().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(name ->
                        new IndexPair(name, prefix + "-figures-" + name.substring((prefix + "-reports-").length())))
                .toList();
    }

    public void delete(IndexPair pair) throws IOException {
        client.indices()
                .delete(request -> request.index(pair.reports(), pair.figures()).ignoreUnavailable(true));
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

    private static Action add(String index, String alias) {
        return Action.of(action -> action.add(add -> add.index(index).alias(alias)));
    }

    private static Action remove(String index, String alias) {
        return Action.of(action -> action.remove(remove -> remove.index(index).alias(alias)));
    }
}
