/** In: anything that went wrong. Out: application/problem+json (RFC 9457) that says what and where, and never how we are built inside. */
package org.fazhi.backend.problem;
