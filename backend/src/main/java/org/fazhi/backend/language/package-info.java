/** In: what a reader is told, in Chinese and in English. Out: the one that the request asks for (Accept-Language). */
package org.fazhi.backend.language;
