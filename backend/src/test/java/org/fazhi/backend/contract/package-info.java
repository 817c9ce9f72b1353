/** In: the description of the API. Out: whether the server keeps to it, whatever is asked. */
package org.fazhi.backend.contract;
