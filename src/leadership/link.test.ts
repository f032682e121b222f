import { expect, test } from "vitest";
import { toHex } from "./format.ts";
import { formatLink, readLink } from "./link.ts";

const key = new Uint8Array(32).map((_, i) => 255 - i * 7);
const file = "2023-10-31-00112233445566778899aabbccddeeff";
const link = formatLink({ key, file });
const fragment = link.slice(link.indexOf("#"));
const half = fragment.length / 2;

test("a link is where pages begin, with key and file in its fragment alone", () => {
  expect(link).toBe(`en/#v=${toHex(key)}.${file}`);
  expect(readLink(fragment)).toEqual({ key, file });
  const revised = "2023-10-31.12-00112233445566778899aabbccddeeff";
  expect(readLink(`#v=${toHex(key)}.${revised}`)).toEqual({ key, file: revised });
});

test.each([
  ["in capitals", fragment.toUpperCase()],
  ["with a full stop after it", `${fragment}.`],
  ["at the end of a sentence in brackets", `${fragment}).`],
  ["in angle brackets", `${fragment}>`],
  ["with a comma and words after it", `${fragment},%20as%20agreed`],
  ["percent-encoded", `#${encodeURIComponent(fragment.slice(1))}`],
  [
    "percent-encoded to the last letter",
    `#${fragment.slice(1).replaceAll(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
  ],
  ["percent-encoded twice", `#${encodeURIComponent(encodeURIComponent(fragment.slice(1)))}`],
  ["wrapped", `${fragment.slice(0, half)}\r\n${fragment.slice(half)}`],
  ["wrapped, as a browser writes it", `${fragment.slice(0, half)}%0D%0A%20${fragment.slice(half)}`],
  ["wrapped and quoted in an answer", `${fragment.slice(0, half)}\n> > ${fragment.slice(half)}`],
  ["wrapped as quoted-printable", `${fragment.slice(0, half)}=\r\n${fragment.slice(half)}`],
  ["with soft hyphens and spaces without width", `${fragment.slice(0, half)}\u00AD\u200B${fragment.slice(half)}`],
  ["with dashes of a word processor", fragment.replaceAll("-", "\u2013")],
  ["with what a program for measuring mail adds", `${fragment}?utm_source=mail`],
])("a link %s is read as it was meant", (_, changed) => {
  expect(readLink(changed)).toEqual({ key, file });
});

test.each([
  ["after its first letter", "#v="],
  ["in its key", fragment.slice(0, 30)],
  ["before its file", fragment.slice(0, 67)],
  ["in its release", fragment.slice(0, 74)],
  ["in its hash", fragment.slice(0, -1)],
  ["in its hash, with a full stop", `${fragment.slice(0, -5)}.`],
])("a link cut %s is called cut", (_, changed) => {
  expect(() => readLink(changed)).toThrow(expect.objectContaining({ fault: { why: "cut" } }));
});

test.each([
  ["a letter that no key has", fragment.replace(/v=./, "v=z")],
  ["a key that has lost a letter", fragment.replace(/v=./, "v=")],
  ["a key in the alphabet of other programs", "#v=AbC_-9xYz.file"],
  ["no point between key and file", fragment.replace(".", "")],
])("%s is called spoilt, and the message holds nothing of the link", (_, changed) => {
  const error = (() => {
    try {
      return readLink(changed);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toMatchObject({ fault: { why: "spoilt" } });
  expect(String(error)).not.toContain(changed.slice(5, 15));
});
