/**
 * Gives JUnit tests a real node.
 *
 * <p>In: a test class with {@code @ExtendWith(ElasticsearchExtension.class)}. Out: a parameter {@link
 * org.fazhi.localelasticsearch.junit.EngineUnderTest} with the node's address and a prefix for index names that no other class
 * has. Without a node the tests fail; they are never skipped.
 */
package org.fazhi.localelasticsearch.junit;
