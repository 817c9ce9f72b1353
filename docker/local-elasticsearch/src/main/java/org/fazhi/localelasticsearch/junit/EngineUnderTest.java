package org.fazhi.localelasticsearch.junit;

/**
 * The node that a test class may use.
 *
 * @param url address, such as {@code http://127.0.0.1:40123}
 * @param indexPrefix begins the name of every index, alias and template that the class makes; all of it is removed after the class
 */
public record EngineUnderTest(String url, String indexPrefix) {}
