/** In: conditions on figures. Out: stated values, each with the place in the text where it stands. */
package org.fazhi.backend.figure;
