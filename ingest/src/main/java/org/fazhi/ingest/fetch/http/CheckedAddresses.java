package org.fazhi.ingest.fetch.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves each host once in a crawl and hands the connection only addresses that were checked: a name that points to a
 * public address when asked and to a private one when connected to (DNS rebinding) gains nothing.
 */
final class CheckedAddresses implements DnsResolver {
    private final boolean allowPrivate;
    private final DnsResolver names;
    private final Map<String, InetAddress[]> known = new ConcurrentHashMap<>();

    CheckedAddresses(boolean allowPrivate, DnsResolver names) {
        this.allowPrivate = allowPrivate;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] before = known.get(host);
        if (before != null) {
            return before;
        }
        InetAddress[] found = names.resolve(host);
        InetAddress[] allowed = Arrays.stream(found)
                .filter(address -> allowPrivate || !isPrivate(address))
                .toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new PrivateAddress(
                    host + " is at " + found[0].getHostAddress() + ", an address of a private network");
        }
        known.put(host, allowed);
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Loopback, private, link-local (cloud metadata among them) and every other range that is not the public internet. */
    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPrivate6(bytes) : isPrivate4(bytes, 0);
    }

    /** IANA special-purpose registry, IPv4. */
    private static boolean isPrivate4(byte[] bytes, int at) {
        int a = bytes[at] & 0xff;
        int b = bytes[at + 1] & 0xff;
        int c = bytes[at + 2] & 0xff;
        return a == 0
                || a == 10
                || a == 127
                || a >= 224
                || (a == 100 && b >= 64 && b < 128)
                || (a == 169 && b == 254)
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && c == 0)
                || (a == 198 && (b == 18 || b == 19));
    }

    /** Unique local addresses, and the forms that carry an IPv4 address inside. */
    private static boolean isPrivate6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc) {
            return true;
        }
        boolean zeroes = true;
        for (int i = 0; i < 10; i++) {
            zeroes &= bytes[i] == 0;
        }
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        if (zeroes || translated) {
            return isPrivate4(bytes, 12);
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return sixToFour && isPrivate4(bytes, 2);
    }
}
