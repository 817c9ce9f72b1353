/** In: HTTP as it comes. Out: checked requests, and answers with the headers a public service owes: limits, caching, security. */
package org.fazhi.backend.web;
