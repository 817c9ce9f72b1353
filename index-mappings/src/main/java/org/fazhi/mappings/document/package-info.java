/** The records that cross the index border, field for field the same as the mappings; a test holds the two together. */
package org.fazhi.mappings.document;
