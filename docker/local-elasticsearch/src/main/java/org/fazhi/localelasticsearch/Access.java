package org.fazhi.localelasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * How to be let in by a secured node.
 *
 * @param user name
 * @param password of the user
 * @param caFile certificate (PEM) of the authority that signed the nodes'
 */
public record Access(String user, String password, Path caFile) {
    Map<String, String> headers() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    SSLContext trust() {
        try (InputStream certificate = Files.newInputStream(caFile)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineException("the authority's certificate " + caFile + " cannot be used", e);
        }
    }

    /** The environment that our programs take this from. */
    public Map<String, String> environment() {
        return Map.of(
                "ELASTICSEARCH_USER", user,
                "ELASTICSEARCH_PASSWORD", password,
                "ELASTICSEARCH_CA_FILE", caFile.toString());
    }
}
