import { afterAll, expect, test } from "vitest";
import { mostRowsBeforeRelief, Reading } from "../read/reading.ts";
import type { Small } from "../read/sample.ts";
import { Packer } from "./pack.ts";
import { Shelf } from "./shelf.ts";

const shelf = new Shelf();
afterAll(() => shelf.close());
const packer = new Packer(shelf);

const call = (i: number): Small => ({
  gene: i % 7 === 0 ? null : `GENE${i}`,
  key: i % 2 === 0 ? `1:${i}:A:C` : `X:${i}:AT:-`,
  class: i % 2 === 0 ? "snv" : "indel",
  vaf: i % 5 === 0 ? null : i / 1000,
  depth: i % 3 === 0 ? null : i,
  origin: ([null, "somatic", "germline", "unknown"] as const)[i % 4] ?? null,
});

test("packed calls come back as they were; short lists are left alone", () => {
  for (const n of [3, 500]) {
    const reading = new Reading();
    const sample = reading.addSample({ id: "S" });
    const calls = Array.from({ length: n }, (_, i) => call(i));
    for (const one of calls) reading.add(sample, "small", one);
    sample.seen.push("2:5:A:G");
    packer.pack(reading);
    const [read] = reading.samples;
    expect(read?.rows.small).toEqual(calls);
    expect(read?.seen).toEqual(["2:5:A:G"]);
    expect(Object.getOwnPropertyDescriptor(read?.rows, "small")?.get === undefined).toBe(n === 3);
  }
});

test("what is packed while a file is still being read comes back in its order", () => {
  const reading = new Reading({ relieve: (samples) => packer.relieve(samples) });
  const sample = reading.addSample({ id: "S" });
  const calls = Array.from({ length: 2 * mostRowsBeforeRelief + 500 }, (_, i) => call(i));
  for (const one of calls) reading.add(sample, "small", one);
  expect(sample.rows.small.length).toBeLessThan(1000);
  packer.pack(reading);
  expect(reading.samples[0]?.rows.small).toEqual(calls);
});

test("many short lists of one sample are packed as one, and come back in their order", () => {
  const reading = new Reading();
  const sample = reading.addSample({ id: "S" });
  const calls = Array.from({ length: 250 }, (_, i) => call(i));
  for (const [i, one] of calls.entries()) {
    reading.add(sample, "small", one);
    if (i % 5 === 4) packer.relieve([sample]);
  }
  packer.pack(reading);
  expect(reading.samples[0]?.rows.small).toEqual(calls);
});

test("more rows of other kinds than a study has end the reading: they stay in memory", () => {
  const reading = new Reading({ relieve: (samples) => packer.relieve(samples) });
  const sample = reading.addSample({ id: "S" });
  const add = (rows: number): void => {
    for (let i = 0; i < rows; i += 1) reading.add(sample, "cnv", { gene: "MYC", change: "gain", fold: null });
  };
  add(200_000);
  expect(() => add(mostRowsBeforeRelief + 1)).toThrow("more than 200000 rows of copy number, fusions and measures");
});
