/** In: the items of a list, one after the other. Out: the whole list as CSV, NDJSON or XLSX, streamed; nothing is held in memory. */
package org.fazhi.backend.table;
