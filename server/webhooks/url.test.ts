import { describe, expect, test } from "vitest";
import { type EndpointUrlFault, endpointUrlWords, readEndpointUrl } from "./url.ts";

type Judged = EndpointUrlFault | "public" | "loopback";

function judge(raw: string, development: boolean): Judged {
  const read = readEndpointUrl(raw, { development });
  return "fault" in read ? read.fault : read.reach;
}

describe("in production and in development", () => {
  const both: readonly (readonly [Judged, readonly string[]])[] = [
    [
      "public",
      [
        "https://hooks.example.com",
        "https://hooks.example.com/opentrain?tenant=a%20b#part",
        "HTTPS://Hooks.Example.COM:8443/",
        "https://münchen.example/",
        "https://8.8.8.8/",
        "https://134744072/",
        "https://[2606:4700::1111]:8443/x",
        // Names are judged when they are called.
        "https://localhost/",
        "https://10.0.0.1.nip.io/",
        "https://intranet/",
        `https://hooks.example.com/${"a".repeat(2048 - 26)}`,
      ],
    ],
    ["too-long", [`https://hooks.example.com/${"a".repeat(2049 - 26)}`, "x".repeat(1_000_000)]],
    [
      "not-a-url",
      [
        "",
        "hooks.example.com",
        "//hooks.example.com/",
        "/hook",
        "https:",
        "https://",
        "https:///hook",
        "https:hooks.example.com",
        "https:/hooks.example.com",
        "https://:443/",
        "https://hooks.example.com:port/",
        "https://hooks.example.com:65536/",
        "https://hooks.example.com:0/",
        "https://hooks.example.com:000/x",
        "https://[::1/",
        "https://[fe80::1%25eth0]/",
        "https://256.256.256.256/",
        "https://127.0.0.1../",
        "https://hooks..example.com/",
        "https://hooks.0x7f/",
        "https://ho%00oks.example.com/",
        "mailto:a@example.com",
        "javascript:alert(1)",
        "data:text/plain,x",
      ],
    ],
    [
      "characters",
      [
        " https://hooks.example.com/",
        "https://hooks.example.com/ ",
        "https://hooks.example.com/\n",
        "https://hooks.example.com/\tx",
        "ht\ntps://hooks.example.com/",
        "https://127.0.0.1\t/",
        "https://hooks.example.com/\0",
        "https://hooks.example.com/\u007f",
        "https://hooks.example.com/\u2028",
        "https:\\\\hooks.example.com",
        "https://hooks.example.com\\@127.0.0.1/",
      ],
    ],
    [
      "user-info",
      [
        "https://user@hooks.example.com/",
        "https://user:password@hooks.example.com/",
        "https://@hooks.example.com/",
        "https://:@hooks.example.com/",
        "https://hooks.example.com@127.0.0.1/",
        "http://user@localhost/",
      ],
    ],
    [
      "not-https",
      [
        "http://hooks.example.com/",
        "http://8.8.8.8/",
        "ftp://hooks.example.com/",
        "ws://localhost/",
        "file://hooks.example.com/etc/passwd",
        // Loopback in another spelling than the three.
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.0.0.1./",
        "http://127.0.0.2/",
        "http://0.0.0.0/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost./",
        "http://app.localhost/",
        "http://localhost.example.com/",
        "http://lоcalhost/",
        "http://%6cocalhost/",
        "http://10.0.0.1/",
        "http://169.254.169.254/",
      ],
    ],
    [
      "forbidden-address",
      [
        "https://127.0.0.1/",
        "https://127.0.0.1:8443/hook",
        "https://127.0.0.1./",
        "https://127.1/",
        "https://127.0.1/",
        "https://2130706433/",
        "https://017700000001/",
        "https://0177.0.0.01/",
        "https://0x7f000001/",
        "https://0x7f.0.0.0x1/",
        "https://0X7F.1/",
        "https://\uFF11\uFF12\uFF17.0.0.1/",
        "https://127\u30020\u30020\u30021/",
        "https://%31%32%37.0.0.1/",
        "https://0/",
        "https://0.0.0.0/",
        "https://10.1.2.3/",
        "https://167772161/",
        "https://172.16.0.1/",
        "https://192.168.257/",
        "https://169.254.169.254/latest/meta-data/",
        "https://2852039166/",
        "https://0xa9fea9fe/",
        "https://0251.0376.0251.0376/",
        "https://168.63.129.16/",
        "https://100.64.0.1/",
        "https://192.0.2.1/",
        "https://198.18.0.1/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::]/",
        "https://[::1]/",
        "https://[0:0::0:1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[::ffff:8.8.8.8]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::169.254.169.254]/",
        "https://[64:ff9b::a00:1]/",
        "https://[2606:4700::5efe:10.0.0.1]/",
        "https://[64:ff9b:1::a00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fe80::1]/",
        "https://[fec0::1]/",
        "https://[fc00::1]/",
        "https://[fd00:ec2::254]/",
        "https://[ff02::1]/",
        "https://[2001:db8::1]/",
      ],
    ],
  ];
  test.each(both.flatMap(([judged, all]) => all.map((raw) => [judged, raw.slice(0, 80), raw] as const)))(
    "%s: %j",
    (judged, _shown, raw) => {
      expect([judge(raw, false), judge(raw, true)]).toEqual([judged, judged]);
    },
  );
});

test.each([
  "http://localhost",
  "http://localhost:8080/hook?x=1",
  "HTTP://LOCALHOST:8080/",
  "http://127.0.0.1:8080/hook",
  "http://[::1]:8080/hook",
])("in development only: %s", (raw) => {
  expect([judge(raw, false), judge(raw, true)]).toEqual(["not-https", "loopback"]);
});

test("what is wrong has words", () => {
  for (const words of Object.values(endpointUrlWords)) expect(words).toMatch(/^must (not |be |have )/);
});
