import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keptIn } from "./kept.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-kept-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** How often something was made. */
const counting = () => {
  const made = { times: 0 };
  const make = (): Uint8Array => {
    made.times += 1;
    return Uint8Array.of(1, 2, 3);
  };
  return { made, make };
};

test("is made once, and nothing half-made is left", () => {
  const { made, make } = counting();
  const folder = join(scratch, "deep", "folder");
  for (const _ of [1, 2]) expect(keptIn(folder, "a", make)).toEqual(Uint8Array.of(1, 2, 3));
  expect(made.times).toBe(1);
  expect(readdirSync(folder)).toEqual(["a"]);
});

test("where nothing can be kept, it is made each time", () => {
  const { made, make } = counting();
  const file = join(scratch, "no-folder");
  writeFileSync(file, "");
  for (const _ of [1, 2]) expect(keptIn(file, "a", make)).toEqual(Uint8Array.of(1, 2, 3));
  expect(made.times).toBe(2);
});
