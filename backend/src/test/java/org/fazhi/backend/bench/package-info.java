/** In: an index that the ingest bench left. Out: how fast the API answers, beside the engine asked for the same. Run by {@code make bench}. */
package org.fazhi.backend.bench;
