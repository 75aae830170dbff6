package org.tidewaiter.web.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses cut to their network: enough to see where attacks come from, too little to tell who sat there. */
final class Network {
    private static final int KEPT_4 = 3; // bytes of an IPv4 address: a /24, as rented and blocked
    private static final int KEPT_6 = 6; // bytes of an IPv6 address: a /48, what one site is given

    private Network() {}

    /** The network of a literal address; a dash for what is none. */
    static String of(String address) {
        if (address.isEmpty() || !address.matches("[0-9a-fA-F:.%\\[\\]]+")) { // never ask a name server
            return "-";
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            int kept = bytes.length == 4 ? KEPT_4 : KEPT_6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            return "-"; // a log line must not fail for an odd address
        }
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
