/** In: the id of a report. Out: the report whole, with its figures, captures, versions and neighbours in time. */
package org.fazhi.backend.report;
