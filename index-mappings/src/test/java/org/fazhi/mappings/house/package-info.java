/** In: every source file of the project. Out: what breaks the rules of the house, file and line. */
package org.fazhi.mappings.house;
