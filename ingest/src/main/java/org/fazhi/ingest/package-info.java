/** The writer: from an address or a file to documents in the index. Only {@code Pipeline} knows the order of the stages. */
package org.fazhi.ingest;
