/** In: tables and a seed. Out: places that do not exist: the sample province, and a whole invented country for scale. */
package org.fazhi.samples.country;
