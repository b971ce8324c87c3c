package io.github.jobsmith.generator.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("the first and last address of each block, and their neighbours")
  @CsvSource({
    "0.0.0.0, of this network",
    "0.255.255.255, of this network",
    "1.0.0.0, ",
    "9.255.255.255, ",
    "10.0.0.0, private",
    "10.255.255.255, private",
    "11.0.0.0, ",
    "100.63.255.255, ",
    "100.64.0.0, shared by the customers of a provider",
    "100.127.255.255, shared by the customers of a provider",
    "100.128.0.0, ",
    "126.255.255.255, ",
    "127.0.0.1, of this computer",
    "127.255.255.255, of this computer",
    "128.0.0.0, ",
    "169.253.255.255, ",
    "169.254.169.254, link-local",
    "169.255.0.0, ",
    "172.15.255.255, ",
    "172.16.0.0, private",
    "172.31.255.255, private",
    "172.32.0.0, ",
    "192.0.0.8, reserved",
    "192.0.2.1, reserved",
    "192.88.99.1, reserved",
    "192.167.255.255, ",
    "192.168.0.0, private",
    "192.168.255.255, private",
    "192.169.0.0, ",
    "198.18.0.0, reserved",
    "198.19.255.255, reserved",
    "198.20.0.0, ",
    "198.51.100.1, reserved",
    "203.0.113.1, reserved",
    "223.255.255.255, ",
    "224.0.0.1, multicast",
    "239.255.255.255, multicast",
    "240.0.0.0, reserved",
    "255.255.255.255, reserved",
    "::, reserved",
    "::1, of this computer",
    "::ffff:10.0.0.1, private",
    "::ffff:1.1.1.1, ",
    "::1.1.1.1, reserved",
    "64:ff9b::10.0.0.1, private",
    "64:ff9b::1.1.1.1, ",
    "64:ff9b:1::1, reserved",
    "100::1, reserved",
    "2000::1, ",
    "2001::1, reserved",
    "2001:1ff::1, reserved",
    "2001:200::1, ",
    "2001:db8::1, reserved",
    "2001:db9::1, ",
    "2002:a00:1::, reserved",
    "2606:4700::1111, ",
    "3fff:fff::1, reserved",
    "3fff:1000::1, ",
    "4000::1, reserved",
    "fc00::1, private",
    "fdff::1, private",
    "fe80::1, link-local",
    "fec0::1, private",
    "ff02::1, multicast",
  })
  void blocks(String address, String kind) throws UnknownHostException {
    assertThat(PublicAddresses.reasonAgainst(InetAddress.getByName(address))).isEqualTo(kind);
  }
}
