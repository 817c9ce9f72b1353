package org.fazhi.backend.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who asks. X-Forwarded-For is believed only as far as trusted proxies wrote it: from the right, the first address that is none of
 * theirs. An IPv6 client is its /64, since one household has more addresses than a limit can count.
 */
final class ClientAddress {
    /** Digits, dots and colons only, so that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private record Network(byte[] address, int bits) {
        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> trusted = new ArrayList<>();

    /** @param proxies addresses or networks such as 10.0.0.0/8 */
    ClientAddress(List<String> proxies) {
        for (String proxy : proxies) {
            String[] parts = proxy.strip().split("/");
            byte[] address = bytes(parts[0]);
            if (address == null) {
                throw new IllegalArgumentException(
                        "fazhi.web.trusted-proxies: \"" + proxy + "\" is no address or network");
            }
            trusted.add(new Network(address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8));
        }
    }

    String of(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null) {
            String[] hops = forwarded.split(",");
            for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
                String hop = hops[i].strip();
                if (bytes(hop) == null) {
                    break;
                }
                client = hop;
            }
        }
        return network(client);
    }

    private boolean isTrusted(String address) {
        byte[] bytes = bytes(address);
        return bytes != null && trusted.stream().anyMatch(network -> network.contains(bytes));
    }

    private static String network(String address) {
        byte[] bytes = bytes(address);
        return bytes == null || bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, 8));
    }

    private static byte[] bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
