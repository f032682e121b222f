import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

test("is the checksum that Node has, of any bytes, wherever they lie", () => {
  // FIPS 180-4, appendix of examples.
  expect(sha256(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256(new Uint8Array())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 3 }), (bytes, from) => {
      const part = bytes.subarray(from);
      expect(sha256(part)).toBe(createHash("sha256").update(part).digest("hex"));
    }),
  );
});
