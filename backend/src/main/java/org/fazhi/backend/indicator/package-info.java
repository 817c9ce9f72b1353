/** In: an indicator with places and years. Out: series, rankings and distributions in which every blank has a reason. */
package org.fazhi.backend.indicator;
