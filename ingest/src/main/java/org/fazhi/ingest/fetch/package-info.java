/**
 * In: sources. Out: fetched pages in the archive, and an account of every address. The only code that opens a socket to the
 * outside.
 *
 * <p>The archive is the frontier's memory: what a run has fetched is what the archive holds since the run began, and where a
 * page leads is read from its archived body. So a killed run goes on by walking again from the starts; nothing but the
 * moment of its beginning needs to be kept beside the WARC files.
 */
package org.fazhi.ingest.fetch;
