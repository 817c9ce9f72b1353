/** Loads small archives into a real engine and looks at what stands there afterwards. */
package org.fazhi.ingest.index;
