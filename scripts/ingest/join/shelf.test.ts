import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { collectGarbage } from "./collect-garbage.ts";
import { forgetRecent, recent } from "./recent.ts";
import { Shelf } from "./shelf.ts";

test("texts come back from a shelf as they were put, in any order, and no file of it has a name", () => {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-shelf-"));
  vi.stubEnv("TMPDIR", folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const shelf = new Shelf();
  const texts = ["", "a\tb\nc", "Tromsø ≤ 5 %", "x".repeat(200_000), "end"];
  const places = texts.map((text) => shelf.put(text));
  expect(readdirSync(folder)).toEqual([]);
  expect(places.toReversed().map((place) => shelf.get(place))).toEqual(texts.toReversed());
  const [, place = { at: 0, size: 1 }] = places;
  shelf.close();
  expect(() => shelf.get(place)).toThrow("closed");
});

test("the newest answer stays however heavy it is, and older ones as long as there is room", () => {
  const made: string[] = [];
  const make = recent(
    (key: string) => {
      made.push(key);
      return key.repeat(2);
    },
    (value) => value.length,
    8,
  );
  for (const key of ["a", "bb", "a", "cc", "bb", "ddddddd", "ddddddd", "cc"]) expect(make(key)).toBe(key.repeat(2));
  expect(made).toEqual(["a", "bb", "cc", "ddddddd", "cc"]);
  forgetRecent();
  expect(make("cc")).toBe("cccc");
  expect(made).toHaveLength(6);
});

test("memory that nothing needs any more goes back to the system, also what the heap would keep empty", () => {
  const held = Array.from({ length: 500_000 }, (_, n) => ({ text: `call ${n}`, n: n + 0.5 }));
  const before = process.memoryUsage();
  held.length = 0;
  collectGarbage();
  const { heapUsed, heapTotal, rss } = process.memoryUsage();
  expect(before.heapUsed - heapUsed).toBeGreaterThan(20e6);
  expect(heapTotal - heapUsed).toBeLessThan(15e6 + heapUsed / 4);
  expect(before.rss - rss).toBeGreaterThan(20e6);
});
