/** In: a seed. Out: a fictional province's pages, their true figures, and a site that serves them. Nothing here is real. */
package org.fazhi.samples;
