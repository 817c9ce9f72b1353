/** In: nothing. Out: the themes and parts that sections are sorted into. */
package org.fazhi.backend.theme;
