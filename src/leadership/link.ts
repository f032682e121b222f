import { type Bytes, toHex } from "./format.ts";
import { Refused } from "./refused.ts";

/** What a link carries behind its address. The key never stands in a name, a request or a message. */
export type Link = { readonly key: Bytes; readonly file: string };

const keyDigits = 64;

/** The end of a link: where pages begin, then key and file in digits and small letters, so that capitals do no harm. */
export const formatLink = ({ key, file }: Link): string => `en/#v=${toHex(key)}.${file}`;

const whole = /^([0-9a-f]{64})\.(\d{4}-\d{2}-\d{2}(?:\.\d+)?-[0-9a-f]{32})/;
/** What is left of a link that has lost its end: key, point, release and hash, each as far as it goes. */
const start = /^[0-9a-f]*$|^[0-9a-f]{64}\.[0-9.-]*$|^[0-9a-f]{64}\.\d{4}-\d{2}-\d{2}(?:\.\d+)?-[0-9a-f]*$/;

/** Percent signs resolved, also where a program has encoded what was encoded. */
function decoded(text: string): string {
  let now = text;
  for (let times = 0; times < 3 && now.includes("%"); times += 1) {
    try {
      now = decodeURIComponent(now);
    } catch {
      return now;
    }
  }
  return now;
}

/**
 * Reads a fragment as it was meant: capitals, percent signs, dashes of a word processor, blanks, line breaks, and marks around
 * it or after it are what mail programs and chats do to links. Throws Refused where a part is lost (cut) or changed (spoilt).
 */
export function readLink(fragment: string): Link {
  const text = decoded(fragment)
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, "-")
    .replace(/^[^=]*=/, "")
    .replaceAll(/[^0-9a-z.-]/g, "")
    .replace(/\.+$/, "");
  const [, digits, file] = whole.exec(text) ?? [];
  if (digits === undefined || file === undefined) throw new Refused({ why: start.test(text) ? "cut" : "spoilt" });
  const key = new Uint8Array(keyDigits / 2).map((_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
  return { key, file };
}
