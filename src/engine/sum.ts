import { Unloaded } from "./engine.ts";
import { sha256 } from "./sha256.ts";

/** A checksum of some bytes, as it stands in names of files and in front of texts: 40 bits of SHA-256. */
export const sumOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 10);

/** The same in letters alone, which nobody takes for the number of a person. */
const lettersOf = (bytes: Uint8Array): string =>
  Array.from(sumOf(bytes), (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16))).join("");

const start = '{"sum":"';
const middle = '","of":';
const end = "}";
const bodyAt = start.length + 10 + middle.length;

/** JSON with its own checksum in front: still JSON. */
export const withSum = (json: string): string =>
  `${start}${lettersOf(new TextEncoder().encode(json))}${middle}${json}${end}`;

/** What JSON with its own checksum holds; throws Unloaded, with the file's address, where it is not as it was written. */
export function ofSum(bytes: Uint8Array, url: string): unknown {
  const text = new TextDecoder().decode(bytes);
  const sum = text.slice(start.length, start.length + 10);
  const body = bytes.subarray(bodyAt, bytes.length - end.length);
  if (lettersOf(body) !== sum) throw new Unloaded(url, "spoilt", "its checksum is another");
  return JSON.parse(new TextDecoder().decode(body));
}

/** The bytes of a file whose name holds their checksum, as NAME.SUM.END; throws Unloaded where they have another. */
export function ofName<Bytes extends Uint8Array>(bytes: Bytes, url: string): Bytes {
  if (url.split(".").at(-2) !== sumOf(bytes)) throw new Unloaded(url, "spoilt", "its checksum is another");
  return bytes;
}
