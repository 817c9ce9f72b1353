/** In: a draft. Out: the page as one of several kinds of site would show it, with navigation, metadata and footer. */
package org.fazhi.samples.page;
