/** In: rules of a small text grammar and a scene (place, year, theme). Out: sentences, and the figures they state. */
package org.fazhi.samples.grammar;
