package org.tidewaiter.web.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses cut to their network: enough to see where attacks come from, too little to tell who sat there. */
final class Network {
    private static final int KEPT_4 = 3; // bytes of an IPv4 address: a /24, as rented and blocked
    private static final int KEPT_6 = 6; // bytes of an IPv6 address: a /48, what one site is given
    private static final int ONE_4 = 4; // bytes of an IPv4 address: all of it
    private static final int ONE_6 =
            8; // bytes of an IPv6 address: a /64, within which one machine has as many as it likes

    private Network() {}

    /** The network of a literal address; a dash for what is none. */
    static String of(String address) {
        return cut(address, KEPT_4, KEPT_6);
    }

    /** What one caller can be told by: for limits only, never for logs. */
    static String household(String address) {
        return cut(address, ONE_4, ONE_6);
    }

    private static String cut(String address, int kept4, int kept6) {
        if (address.isEmpty() || !address.matches("[0-9a-fA-F:.%\\[\\]]+")) { // never ask a name server
            return "-";
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            int kept = bytes.length == ONE_4 ? kept4 : kept6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            return "-"; // a log line must not fail for an odd address
        }
    }

    /** Whether two literal addresses are one, however they are written. */
    static boolean same(String one, String other) {
        String first = household(one);
        return !first.equals("-") && cut(one, ONE_4, 16).equals(cut(other, ONE_4, 16)); // 16: all of an IPv6 address
    }

    /** Whether an address or name to listen at can be reached from this machine alone. */
    static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        if (host.isEmpty() || !host.matches("[0-9a-fA-F:.\\[\\]]+")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // what is no address is not this machine's own
        }
    }
}
