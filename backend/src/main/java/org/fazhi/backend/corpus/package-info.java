/** In: nothing. Out: what the index holds as a whole. */
package org.fazhi.backend.corpus;
