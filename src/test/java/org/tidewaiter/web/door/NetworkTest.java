package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "2001:db8:12:34::5, 2001:db8:12:0:0:0:0:0/48",
        "[2001:db8:12::5], 2001:db8:12:0:0:0:0:0/48",
        "host.example, -",
        "'', -",
    })
    void address_isCutToItsNetwork(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void loopback_isThisMachineAlone() {
        assertThat(Network.isLoopback("127.0.0.1")).isTrue();
        assertThat(Network.isLoopback("::1")).isTrue();
        assertThat(Network.isLoopback("localhost")).isTrue();
        assertThat(Network.isLoopback("0.0.0.0")).isFalse();
        assertThat(Network.isLoopback("10.0.0.1")).isFalse();
        assertThat(Network.isLoopback("localhost.example")).isFalse();
        assertThat(Network.isLoopback("")).isFalse();
    }
}
