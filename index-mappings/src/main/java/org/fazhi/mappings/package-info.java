/** What writer and reader of the index share, and all they share: mappings, analyzers, dictionary, vocabulary, records. */
package org.fazhi.mappings;
