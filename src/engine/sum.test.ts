import fc from "fast-check";
import { expect, test } from "vitest";
import { ofName, ofSum, sumOf, withSum } from "./sum.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test("JSON with its checksum is JSON, and is read as it was written", () => {
  const value = { site: "Tromsø", n: [1, null] };
  const text = withSum(JSON.stringify(value));
  expect(JSON.parse(text)).toEqual({ sum: expect.stringMatching(/^[a-p]{10}$/), of: value });
  expect(ofSum(bytesOf(text), "a.json")).toEqual(value);
});

test("one bit changed where it says something, an end cut off, a page: each is refused, and never read as something else", () => {
  const whole = bytesOf(withSum('{"n":[10,20,30],"site":"OUS"}'));
  fc.assert(
    fc.property(fc.nat({ max: whole.length * 8 - 1 }), (bit) => {
      const read = () => ofSum(flipped(whole, bit), "a.json");
      // The few signs around sum and content carry nothing.
      const isFrame = bit >> 3 < 8 || bit >> 3 === whole.length - 1 || (bit >> 3 >= 18 && bit >> 3 < 25);
      if (isFrame) expect(read()).toEqual({ n: [10, 20, 30], site: "OUS" });
      else expect(read).toThrow("a.json: its checksum is another");
    }),
    { numRuns: 300 },
  );
  for (const bytes of [whole.subarray(0, 30), new Uint8Array(), bytesOf("<!doctype html><title>404</title>")])
    expect(() => ofSum(bytes, "a.json")).toThrow("a.json: its checksum is another");
});

test("a file is held against the checksum in its name", () => {
  const bytes = bytesOf("rows");
  expect(ofName(bytes, `/data/sites.${sumOf(bytes)}.arrow`)).toBe(bytes);
  expect(() => ofName(flipped(bytes, 3), `/data/sites.${sumOf(bytes)}.arrow`)).toThrow("its checksum is another");
});
