/** In: the written documents. Out: a whole site with lists, sitemap and robots.txt, its truth file, and a server for it. */
package org.fazhi.samples.site;
