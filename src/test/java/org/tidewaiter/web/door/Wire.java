package org.tidewaiter.web.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends requests byte by byte, so that tests can say what no client library would. */
final class Wire {
    private static final int TIMEOUT_MILLIS = 20_000;

    private final int port;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Wire(int port) {
        this.port = port;
        headers.put("Host", "127.0.0.1:" + port);
        headers.put("Accept", "text/html");
        headers.put("Connection", "close");
    }

    /** An answer. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** The value of the first cookie that is set. */
        Optional<String> cookie() {
            return headers.getOrDefault("set-cookie", List.of()).stream()
                    .map(cookie -> cookie.split(";")[0])
                    .findFirst();
        }
    }

    /** The same with another header; an empty value leaves it out. */
    Wire with(String name, String value) {
        Wire other = new Wire(port);
        other.headers.putAll(headers);
        if (value.isEmpty()) {
            other.headers.remove(name);
        } else {
            other.headers.put(name, value);
        }
        return other;
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer post(String path, String form) {
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, form);
    }

    Answer send(String method, String path, String body) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
        if (!body.isEmpty() || method.equals("POST")) {
            text.append("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n");
        }
        return raw(text + "\r\n" + body);
    }

    /** Sends a body whose length is not announced. */
    Answer chunked(String path, String body) {
        StringBuilder text = new StringBuilder("POST " + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n");
        headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
        text.append("\r\n" + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
        return raw(text.toString());
    }

    /** One header as it is sent. */
    String line(String name) {
        return name + ": " + headers.get(name) + "\r\n";
    }

    /** Exactly these bytes. */
    Answer raw(String text) {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // a server that refuses need not read to the end; its answer is there all the same
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + text.lines().findFirst().orElse(""), e);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    static Answer read(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            stream.transferTo(all);
        } catch (IOException e) {
            if (all.size() == 0) {
                throw e;
            }
        }
        String text = all.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
