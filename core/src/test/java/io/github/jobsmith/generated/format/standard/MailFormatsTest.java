package io.github.jobsmith.generated.format.standard;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("email and idn-email")
class MailFormatsTest {
  private static final String DOMAIN_253 = ("d".repeat(63) + '.').repeat(3) + "e".repeat(61);

  private static final List<String> VALID =
      List.of(
          "a@b",
          "a.b.c@d.e",
          "!#$%&'*+-/=?^_`{|}~@b",
          "1@2",
          "\"\"@b",
          "\"a\"@b",
          "\" \"@b",
          "\"a\\\"b\"@c",
          "\"\\\\\"@c",
          "\"a\\ b\"@c",
          "\"a@b\"@c",
          "\"(),:;<>[]\"@c",
          "a@[1.2.3.4]",
          "a@[IPv6:::1]",
          "a@[ipv6:1:2:3:4:5:6:7:8]",
          "a@[IPv6:1::6]",
          "a@[IPv6:1::3:4:5:6:7]",
          "a@[IPv6:::3:4:5:6:1.2.3.4]",
          "a".repeat(64) + "@b",
          "a".repeat(65) + "@b",
          "a@" + DOMAIN_253,
          "a@xn--x.b",
          "a@ab--cd");

  private static final List<String> INVALID =
      List.of(
          "",
          "@",
          "a",
          "a@",
          "@b",
          "a@b@c",
          ".a@b",
          "a.@b",
          "a..b@c",
          "a b@c",
          "a@b c",
          "a@b.",
          "a@.b",
          "a@b..c",
          "a@-b",
          "a@b-",
          "a@b_c",
          "a,b@c",
          "a:b@c",
          "a;b@c",
          "a<b@c",
          "a(b)@c",
          "a[b@c",
          "a\\b@c",
          "a\"b@c",
          "\"a@b",
          "\"a\"b@c",
          "\"a\".b@c",
          "\"a\"\"b\"@c",
          "\"a\\\"@b",
          "\"a\"",
          "\"a\"@",
          "\"\n\"@b",
          "\"\\\n\"@b",
          "\"\u007f\"@b",
          "\"",
          "\"\\",
          "a\n@b",
          "a@b\n",
          "a@[1.2.3]",
          "a@[1.2.3.256]",
          "a@[1.2.3.4",
          "a@1.2.3.4]",
          "a@[]",
          "a@[",
          "a@[::1]",
          "a@[IPv6:]",
          "a@[IPv6:1::3:4:5:6:7:8]",
          "a@[IPv6:::2:3:4:5:6:1.2.3.4]",
          "a@[IPv4:1.2.3.4]",
          "a@[x:y]",
          "a@" + "b".repeat(64),
          "a@" + DOMAIN_253 + 'f',
          "A <a@b>",
          " a@b",
          "a@b ",
          "\u007f@b");

  @TestFactory
  Stream<DynamicTest> ascii() {
    return Stream.concat(
        Formats.cases("email", VALID, INVALID),
        Formats.cases("email", List.of(), List.of("\u00e9@b", "\"\u00e9\"@b", "a@\u00e9")));
  }

  @TestFactory
  Stream<DynamicTest> international() {
    return Stream.concat(
        Formats.cases("idn-email", VALID, INVALID),
        Formats.cases(
            "idn-email",
            List.of(
                "\u00e9@b",
                "\"\u00e9 \"@b",
                "a@\u00e9",
                "\u00e9.\u00e9@\u00e9.b",
                "a@e\u0301",
                "\ud83d\ude00@b",
                "\"@\"@\u00e9",
                "\u00e9@[1.2.3.4]",
                "\u00e9@xn--9ca"),
            List.of(
                "\u00e9",
                "@\u00e9",
                "\u00e9@",
                ".\u00e9@b",
                "\u00e9..\u00e9@b",
                "\u00e9@b@\u00e9",
                "a@b@\u00e9",
                "a@\u00c9",
                "a@\ud83d\ude00",
                "a@b\u3002\u00e9",
                "\"\\\u00e9\"@b",
                "a@\u00e9.",
                "a@1.\u05d0",
                "a@-\u00e9",
                "a@xn--x.\u00e9")));
  }
}
