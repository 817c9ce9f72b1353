/**
 * A real Elasticsearch on this machine, without Docker: fetched, verified, unpacked, given our plugin, started and stopped.
 *
 * <p>In: {@link org.fazhi.localelasticsearch.Options} and a plugin zip. Out: the address of a running node ({@link
 * org.fazhi.localelasticsearch.LocalElasticsearch}), or an {@link org.fazhi.localelasticsearch.EngineException} whose message
 * says what is wrong and what to do. Uses nothing but the JDK. Order of the parts: {@link
 * org.fazhi.localelasticsearch.Distribution} (the zip) → {@link org.fazhi.localelasticsearch.Installation} (unpacked, with the
 * plugin, in a cache) → {@link org.fazhi.localelasticsearch.RunFolder} (settings, logs and data of one run) → {@link
 * org.fazhi.localelasticsearch.SupervisedProcess}.
 */
package org.fazhi.localelasticsearch;
