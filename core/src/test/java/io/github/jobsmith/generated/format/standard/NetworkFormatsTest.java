package io.github.jobsmith.generated.format.standard;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("ipv4, ipv6 and hostname")
class NetworkFormatsTest {
  private static final String LABEL_63 = "a".repeat(63);
  private static final String NAME_253 = (LABEL_63 + '.').repeat(3) + "b".repeat(61);

  @TestFactory
  Stream<DynamicTest> ipv4() {
    return Formats.cases(
        "ipv4",
        List.of("0.0.0.0", "255.255.255.255", "1.2.3.4", "010.001.09.00", "000.000.000.255"),
        List.of(
            "",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.",
            ".1.2.3",
            "1..2.3",
            "256.1.1.1",
            "1.1.1.256",
            "1.1.1.999",
            "0001.1.1.1",
            "1.1.1.0001",
            "1.2.3.4.",
            "1.2.3.4 ",
            "1.2.3.a",
            "1,2,3,4",
            "1.2.3.-4"));
  }

  @TestFactory
  Stream<DynamicTest> ipv6() {
    return Formats.cases(
        "ipv6",
        List.of(
            "::",
            "::1",
            "1::",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1:2:3::5:6:7:8",
            "ABCD:EF01:2345:6789:abcd:ef01:2345:6789",
            "::1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5::1.2.3.4",
            "::2:3:4:5:6:1.2.3.4",
            "0000::0000"),
        List.of(
            "",
            ":",
            "1",
            ":::",
            "1:::2",
            "1::2::3",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:8::",
            "::1:2:3:4:5:6:7:8",
            "1:2:3:4::5:6:7:8",
            ":1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:",
            "1:2:3:4:5:6:7:8:",
            "12345::",
            "::g",
            "::1%eth0",
            "::1%25eth0",
            "fe80::1%1",
            "[::1]",
            "::1/128",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1:2:3:4:5:1.2.3.4",
            "1:2:3:4:5:6::1.2.3.4",
            "::1.2.3.04",
            "::1.2.3.256",
            "::1.2.3",
            "::1.2.3.4:5",
            "::1.2.3.4.",
            "1.2.3.4",
            "::.1.2.3",
            "::abcd.1.2.3",
            "::１"));
  }

  @TestFactory
  Stream<DynamicTest> hostnames() {
    return Formats.cases(
        "hostname",
        List.of(
            "a",
            "0",
            "A-1.b--c.D",
            LABEL_63,
            LABEL_63 + ".com",
            NAME_253,
            "1.2.3.4",
            "ab--cd",
            "xn--NXASMQ6B",
            "XN--nxasmq6b.example",
            "xn--mgba3gch31f060k",
            "0.xn--4dbc5h"),
        List.of(
            "",
            ".",
            "a.",
            ".a",
            "a..b",
            "-a",
            "a-",
            "a.-b",
            "a-.b",
            "a_b",
            "a b",
            "a\u00e9",
            "a\u3002b",
            LABEL_63 + 'a',
            "com." + LABEL_63 + 'a',
            NAME_253 + 'b',
            "xn--",
            "xn---",
            "xn--a",
            "xn--abc-",
            "xn--99999999",
            "xn--a-ecp.ru",
            "a.xn--X.b",
            "xn--ls8h"));
  }

  @TestFactory
  Stream<DynamicTest> internationalHostnames() {
    // 63 characters as an A-label: xn--, 55 letters, a hyphen, three digits.
    String longest = "\u00fc" + "a".repeat(55);
    return Formats.cases(
        "idn-hostname",
        List.of(
            "a",
            LABEL_63,
            NAME_253,
            "ab--cd",
            "b\u00fccher.example",
            "B.b\u00fccher",
            "fa\u00df.de",
            "b\u00fccher\uff0ede",
            "xn--bcher-kva.b\u00fccher",
            longest,
            longest + '.' + longest,
            "\u05d0.a",
            "\u05d01.a1",
            "\u0627\u0660",
            "\u00e9",
            "\u05d0.xn--4dbc5h",
            "\u0915\u094d\u200d",
            "\u0131",
            "\u00fc." + NAME_253.substring(8),
            "\u13a0"),
        List.of(
            "",
            "\u3002",
            "a\u3002",
            "\u3002a",
            "a\u3002\u3002b",
            longest + 'a',
            "\u00fc".repeat(64),
            "ab--cd.\u00fc",
            "xn--a.\u00fc",
            "-.\u00fc",
            "\u00fc-",
            "-\u00fc",
            "\u00fcb--c",
            "B\u00fccher",
            "\u00dc",
            "e\u0301",
            "\u2603",
            "\ud83d\ude00",
            "\uff41",
            "\u0301a",
            "a_\u00fc",
            "a \u00fc",
            "1.\u05d0",
            "\u05d01a",
            "a.\u05d0.1",
            "1\u05d0",
            "\u05d0a",
            "\u0660.\u05d0",
            "\u00fc.\u0661",
            "\u0628\u200c",
            "\u200c\u0628",
            "\uab70",
            "\u1100\u1161",
            "\u202e\u05d0",
            "\u00fc." + NAME_253.substring(7)));
  }
}
