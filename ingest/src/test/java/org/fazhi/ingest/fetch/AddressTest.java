package org.fazhi.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://Www.Example.ORG,                       http://www.example.org/",
        "http://example.org:80/a,                      http://example.org/a",
        "https://example.org:443/a,                    https://example.org/a",
        "http://example.org:443/a,                     http://example.org:443/a",
        "http://example.org:8080/a,                    http://example.org:8080/a",
        "http://example.org/a#part,                    http://example.org/a",
        "http://example.org/a;jsessionid=1F.n1?b=1,    http://example.org/a?b=1",
        "http://example.org/a;JSESSIONID=x/b,          http://example.org/a/b",
        "http://example.org/a/./b/../c,                http://example.org/a/c",
        "http://example.org/../../a,                   http://example.org/a",
        "http://example.org/a/..,                      http://example.org/",
        "http://example.org/a/b/.,                     http://example.org/a/b/",
        "http://example.org/a//b,                      http://example.org/a//b",
        "http://example.org/%e4%b8%80%2F,              http://example.org/%e4%b8%80%2F",
        "http://example.org/一?q=二,                   http://example.org/%E4%B8%80?q=%E4%BA%8C",
        "http://example.org/a b,                       http://example.org/a%20b",
        "http://example.org/50%,                       http://example.org/50%25",
        "http://例子.测试/,                             http://xn--fsqu00a.xn--0zwm56d/",
        "http://user:word@example.org/,                http://example.org/",
        "http://example.org?a=1,                       http://example.org/?a=1",
        "http://example.org/?utm_source=x,             http://example.org/?utm_source=x",
        "http:\\\\example.org\\a,                      http://example.org/a",
        "http://example.org./a,                        http://example.org/a",
        "http://[::1]:8080/a,                          http://[::1]:8080/a"
    })
    void oneSpellingForOneAddress(String given, String canonical) {
        assertEquals(Optional.of(canonical), Address.canonical(given));
        assertEquals(Optional.of(canonical), Address.canonical(canonical), "and it stays");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/",
        "javascript:alert(1)",
        "/a.html",
        "http://",
        "http://a b/",
        "http://example.org:99999/",
        "''"
    })
    void otherThingsAreNoAddress(String given) {
        assertEquals(Optional.empty(), Address.canonical(given));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a.html,                                   example.org/a.html",
        "http://example.org/a.html?utm_source=w&id=7&spm=1,                example.org/a.html?id=7",
        "http://example.org/b//a.html?spm=1,                               example.org/b/a.html",
        "http://big5.example.org/gate/big5/www.example.org/a.html,         example.org/a.html",
        "http://www.example.org/gate/big5/www.example.org/a.html;jsessionid=2, example.org/a.html",
        "file:report.pdf,                                                  file:report.pdf"
    })
    void oneKeyForOneArticle(String given, String key) {
        assertEquals(key, Address.sameArticleKey(given));
    }
}
