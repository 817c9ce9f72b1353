/** In: places and years. Out: which reports are here, which are missing, and how late they were published. */
package org.fazhi.backend.coverage;
