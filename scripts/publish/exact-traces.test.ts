import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { exactFiles, tracesOf } from "./exact-traces.ts";

const exact = exactFiles("tests/fixture");
const traces = tracesOf(exact, () => false);
const wholeOf = (name: string): Buffer => Buffer.from(exact.find((each) => each.name.endsWith(name))?.whole ?? []);
const among = (...inner: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(["Some text before, ", ...inner, " and after."].map((each) => Buffer.from(each)));

test("64 bytes in a row of an exact table are found wherever they stand", () => {
  const csv = wholeOf("2023-10-31/agreement.csv");
  for (const at of [100, 701, csv.length - 64])
    expect(traces(among(csv.subarray(at, at + 64))), `from ${at}`).toEqual([
      expect.stringMatching(/64 bytes in a row of .*agreement\.csv/),
    ]);
});

test("an exact table as Arrow is found", () => {
  for (const name of ["patients.arrow", "turnaround.arrow", "history.arrow"])
    expect(traces(among(wholeOf(`2023-10-31/${name}`))).join(), name).toContain("bytes in a row");
});

test.each(["patients.csv", "genes.arrow"])("a checksum of %s is found in each of the ways it is written", (name) => {
  const sum = createHash("sha256")
    .update(wholeOf(`2023-10-31/${name}`))
    .digest();
  const hex = sum.toString("hex");
  for (const text of [hex, hex.toUpperCase(), hex.slice(0, 10), sum.toString("base64"), sum.toString("base64url"), sum])
    expect(traces(among(text))).toEqual([`a checksum of 2023-10-31/${name}`]);
});

test("heads of tables, lists in order, bytes of nothing and other texts are no trace", () => {
  const csv = wholeOf("2023-10-31/agreement.csv");
  const list = new Int32Array(Array.from({ length: 64 }, (_, i) => i));
  expect(traces(among(csv.subarray(0, csv.indexOf("\n"))))).toEqual([]);
  expect(traces(Buffer.from(list.buffer))).toEqual([]);
  expect(traces(Buffer.alloc(4096))).toEqual([]);
  expect(traces(Buffer.from("2023-05,2023-06,2023-07,2023-08,2023-09,2023-10,2023-11,2023-12,2024-01"))).toEqual([]);
});

test("what the audited tables hold is no trace", () => {
  const csv = wholeOf("2023-10-31/agreement.csv");
  expect(tracesOf(exact, (run) => csv.includes(run))(csv.subarray(100, 200))).toEqual([]);
});

test("what study.json says of the sites counts nobody and is no trace, in whatever table it stands", () => {
  const sites = exact.find(({ name }) => name === "2023-10-31/sites.arrow");
  const nodes = sites?.content.map((bytes) => Buffer.from(bytes)).filter((bytes) => bytes.length >= 64) ?? [];
  expect(nodes.length).toBeGreaterThan(0);
  for (const bytes of nodes) expect(traces(among(bytes))).toEqual([]);
  expect(traces(among(wholeOf("2023-10-31/sites.csv").subarray(100, 400)))).toEqual([]);
});
