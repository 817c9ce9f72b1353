/** In: codes, names and pinyin of administrative divisions. Out: divisions with their place in the tree and what the index holds of them. */
package org.fazhi.backend.region;
