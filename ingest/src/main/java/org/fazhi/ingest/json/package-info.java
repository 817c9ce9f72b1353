/** In: a read report. Out: the report JSON that outside programs rely on. */
package org.fazhi.ingest.json;
