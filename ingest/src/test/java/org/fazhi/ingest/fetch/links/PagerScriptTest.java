package org.fazhi.ingest.fetch.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "createPageHTML(3, 0, \"index\", \"html\");            | index.html  | index_1.html index_2.html",
                "createPageHTML(3, 0, \"index\", \"html\");            | ``          | index.html index_1.html index_2.html",
                "createPageHTML(4,1,'index','shtml')                   | index_1.shtml | index.shtml index_2.shtml index_3.shtml",
                "createPageHTML('page_div',3, 1,'list','shtml',56);    | list.shtml  | list_2.shtml list_3.shtml",
                "createPageHTML(1, 0, \"index\", \"html\");            | index.html  | ``",
                "createPage(3,0,'/zw/index','.htm')                    | index.htm   | /zw/index.htm /zw/index_1.htm /zw/index_2.htm",
                "var countPage = 3 //pages\\nvar currentPage = 0;       | index.html  | index_1.html index_2.html",
                "var countPage=2;var currentPage=1;                    | list_1.html | list.html",
                "setPage(3, 'x')                                       | index.html  | ``",
                "createPageHTML(n, 0, \"index\", \"html\");            | index.html  | ``",
                "createPageHTML(3, 0, \"java script:\", \"html\");     | index.html  | ``"
            })
    void furtherPages(String script, String own, String expected) {
        assertEquals(expected, String.join(" ", PagerScript.pages(script.replace("\\n", "\n"), own)));
    }
}
