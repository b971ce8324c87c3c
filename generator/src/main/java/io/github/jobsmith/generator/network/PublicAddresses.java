package io.github.jobsmith.generator.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are public: the IANA registries of special-purpose addresses (RFC 6890) with
 * those that are not globally reachable, and multicast.
 */
final class PublicAddresses {
  private static final List<Block> SPECIAL =
      List.of(
          new Block(0x00000000, 8, "of this network"),
          new Block(0x0A000000, 8, "private"),
          new Block(0x64400000, 10, "shared by the customers of a provider"),
          new Block(0x7F000000, 8, "of this computer"),
          new Block(0xA9FE0000, 16, "link-local"),
          new Block(0xAC100000, 12, "private"),
          new Block(0xC0000000, 24, "reserved"),
          new Block(0xC0000200, 24, "reserved"),
          new Block(0xC0586300, 24, "reserved"),
          new Block(0xC0A80000, 16, "private"),
          new Block(0xC6120000, 15, "reserved"),
          new Block(0xC6336400, 24, "reserved"),
          new Block(0xCB007100, 24, "reserved"),
          new Block(0xE0000000, 4, "multicast"),
          new Block(0xF0000000, 4, "reserved"));

  private PublicAddresses() {}

  /** Returns what an address is instead of public, such as "private"; null if it is public. */
  static @Nullable String reasonAgainst(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? ofFour(bytes, 0) : ofSixteen(address, bytes);
  }

  private static @Nullable String ofFour(byte[] bytes, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value << 8 | (bytes[i] & 0xFF);
    }
    for (Block block : SPECIAL) {
      if (block.has(value)) {
        return block.kind();
      }
    }
    return null;
  }

  private static @Nullable String ofSixteen(InetAddress address, byte[] bytes) {
    if (address.isLoopbackAddress()) {
      return "of this computer";
    }
    if (address.isLinkLocalAddress()) {
      return "link-local";
    }
    if ((bytes[0] & 0xFE) == 0xFC || address.isSiteLocalAddress()) {
      return "private";
    }
    if (address.isMulticastAddress()) {
      return "multicast";
    }
    if (startsWith(bytes, "64:ff9b::", 12)) {
      // NAT64 (RFC 6052): what counts is the IPv4 address in it.
      return ofFour(bytes, 12);
    }
    boolean global = (bytes[0] & 0xE0) == 0x20;
    // Tunnels lead to an IPv4 address that is not seen: Teredo and others in 2001::/23, 6to4.
    boolean special =
        startsWith(bytes, "2001::", 2) && (bytes[2] & 0xFE) == 0
            || startsWith(bytes, "2001:db8::", 4)
            || startsWith(bytes, "2002::", 2)
            || startsWith(bytes, "3fff::", 2) && (bytes[2] & 0xF0) == 0;
    return global && !special ? null : "reserved";
  }

  private static boolean startsWith(byte[] bytes, String prefix, int length) {
    try {
      byte[] expected = InetAddress.getByName(prefix).getAddress();
      for (int i = 0; i < length; i++) {
        if (bytes[i] != expected[i]) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A block of IPv4 addresses.
   *
   * @param length of its prefix, in bits
   */
  private record Block(int prefix, int length, String kind) {
    boolean has(int address) {
      return (address ^ prefix) >>> (Integer.SIZE - length) == 0;
    }
  }
}
