import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";

export interface TestCertificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
}

/** A self-signed certificate of `host` (a name or an IPv4 address), good for an hour; `expired` was so until a day ago. */
export function selfSigned(host: string, { expired = false }: { readonly expired?: boolean } = {}): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(der(0x06, hex("550403")), der(0x0c, Buffer.from(host)))));
  const subject = isIP(host) ? der(0x87, Buffer.from(host.split(".").map(Number))) : der(0x82, Buffer.from(host));
  const hours = expired ? [-25, -24] : [-1, 1];
  const tbs = sequence(
    der(0xa0, der(0x02, hex("02"))),
    der(0x02, Buffer.concat([hex("01"), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(...hours.map((from) => der(0x17, Buffer.from(utcTime(Date.now() + from * 3_600_000))))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(der(0x06, hex("551d11")), der(0x04, sequence(subject))))),
  );
  const signature = der(0x03, Buffer.concat([hex("00"), sign("sha256", tbs, privateKey)]));
  const base64 = sequence(tbs, ECDSA_WITH_SHA256, signature).toString("base64");
  const lines = base64.replace(/.{64}(?!$)/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

const ECDSA_WITH_SHA256: Buffer = sequence(der(0x06, hex("2a8648ce3d040302")));

/** A value with its tag and length (X.690). */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...items: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(items));
}

function hex(text: string): Buffer {
  return Buffer.from(text, "hex");
}

function utcTime(at: number): string {
  return `${new Date(at).toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`;
}
