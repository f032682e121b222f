import { Writable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { Shelf } from "./join/shelf.ts";
import { mostRowsBeforeRelief, Reading } from "./read/reading.ts";
import { readSource } from "./read-source.ts";
import { outputFile } from "./testing/layouts.ts";
import { memorySource } from "./testing/memory-source.ts";
import { JsonOut } from "./write/json-out.ts";
import { RowShelf } from "./write/row-shelf.ts";
import { writeFile } from "./write/write-file.ts";

/** The JSON that is written of one file, and how many of its rows were in memory at its end. */
async function written(text: string): Promise<{ readonly json: ReturnType<typeof JSON.parse>; readonly held: number }> {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece, _, done) {
      pieces.push(String(piece));
      setImmediate(done);
    },
  });
  const out = new JsonOut(stream);
  const source = memorySource(text);
  const shelf = new Shelf();
  onTestFinished(() => shelf.close());
  const rows = new RowShelf(shelf);
  const { format, reading } = await readSource(source, { relieve: (samples) => rows.relieve(samples) });
  const held = reading.samples.flatMap((sample) => [sample.seen, ...Object.values(sample.rows)]);
  await writeFile(out, { name: "a.tsv", sha256: await source.sha256(), format, reading, rows });
  await out.flush();
  return { json: JSON.parse(pieces.join("")), held: held.reduce((sum, list) => sum + list.length, 0) };
}

test("the JSON of a file has the keys that checks rely on, and null for what is missing", async () => {
  const { json } = await written(outputFile("ctDNA 2.6"));
  expect(Object.keys(json)).toEqual([
    "file",
    "sha256",
    "format",
    "version",
    "kind",
    "samples",
    "sections",
    "unknown",
    "problems",
  ]);
  const [sample] = json.samples;
  for (const key of [
    "id",
    "pair_id",
    "dna_id",
    "rna_id",
    "output_date",
    "run",
    "run_date",
    "outcome",
    "tmb",
    "msi",
    "tumour_fraction",
  ])
    expect(sample).toHaveProperty(key);
  expect([sample.rna_id, sample.msi]).toEqual([null, null]);
  expect(Object.keys(sample.small[0])).toEqual(["gene", "key", "class", "vaf", "depth", "origin"]);
  expect(Object.keys(sample.cnv[0])).toEqual(["gene", "change", "fold"]);
  expect(Object.keys(sample.fusions[0])).toEqual(["name", "direction_known", "reads"]);
  expect(Object.keys(sample.metrics[0])).toEqual(["block", "metric", "unit", "lower", "upper", "value"]);
  expect(Object.keys(json.sections[0])).toEqual(["name", "rows", "kept", "kept_out", "refused", "why"]);
});

test("rows beyond those that memory holds are written all the same, once and in their order", async () => {
  const row = (n: number) => `KRAS\tchr12\t${n + 1}\tC\tT\t0.3310\t733\t\t\t\t`;
  const most = 2 * mostRowsBeforeRelief;
  const rows = Array.from({ length: most + 10 }, (_, n) => row(n)).join("\n");
  const { json, held } = await written(`${outputFile("LocalApp 2.2").trimEnd()}\n${rows}\n`);
  const [sample] = json.samples;
  expect(held).toBeLessThan(mostRowsBeforeRelief);
  expect(sample.small).toHaveLength(most + 14);
  expect(sample.small.slice(4).map(({ key }: { key: string }) => key)).toEqual(
    Array.from({ length: most + 10 }, (_, n) => `12:${n + 1}:C:T`),
  );
  expect(sample.fusions).toHaveLength(2);
  expect(sample.metrics.map(({ metric }: { metric: string }) => metric)).toContain("Total TMB");
  expect(json.sections.at(-1)).toMatchObject({ kept: most + 14, kept_out: 1 });
});

test("the rows of many samples are written each under its own, also where they are mixed and kept out", async () => {
  const header =
    "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode";
  const most = 3 * mostRowsBeforeRelief;
  const rows = Array.from(
    { length: most },
    (_, n) => `${n % 2 === 0 ? "KRAS" : ""}\t37\t1\t${n + 1}\tC\tT\tS${n % 30}`,
  );
  const { json, held } = await written(`${[header, ...rows].join("\n")}\n`);
  expect(held).toBeLessThan(mostRowsBeforeRelief);
  expect(json.samples).toHaveLength(30);
  for (const [i, { id, small }] of json.samples.entries()) {
    expect(id).toBe(`S${i}`);
    const own = Array.from({ length: i % 2 === 0 ? most / 30 : 0 }, (_, n) => `1:${30 * n + i + 1}:C:T`);
    expect(small.map(({ key }: { key: string }) => key)).toEqual(own);
  }
});

test("of a section's refused rows the first hundred are told one by one", async () => {
  const rows = Array.from({ length: 150 }, () => "KRAS\tchr12\tx\tC\tT\t0.3310\t733\t\t\t\t").join("\n");
  const { json } = await written(`${outputFile("LocalApp 2.2").trimEnd()}\n${rows}\n`);
  expect(json.sections.at(-1)).toMatchObject({ refused: 150 });
  expect(json.problems).toHaveLength(101);
  expect(json.problems.at(-1).found).toContain("more refused rows in Small Variants");
});

test("more samples and more sections than a study's files have end the reading, with what to do", async () => {
  const sheet = "[Header]\nFileFormatVersion,2\n[TSO500S_Data]\nSample_ID\n";
  const samples = await written(`${sheet}${Array.from({ length: 100_001 }, (_, n) => `B${n}`).join("\n")}\n`);
  const more = Array.from({ length: 1_001 }, (_, n) => `[More ${n}]\n1`).join("\n");
  const sections = await written(`${outputFile("LocalApp 2.2").trimEnd()}\n${more}\n`);
  for (const [{ json }, found] of [
    [samples, "more than 100000 samples"],
    [sections, "more than 1000 sections"],
  ] as const)
    expect(json.problems).toMatchObject([{ line: null, found, rule: expect.stringContaining("give the part of it") }]);
});

test("of values that count as missing the first hundred of a column are told one by one", () => {
  const reading = new Reading();
  for (let line = 1; line <= 150; line += 1) {
    reading.note(line, "Date", "07/02/2024", "two meanings");
    if (line % 2 === 0) reading.note(line, "Run Date", "07/02/2024", "two meanings");
  }
  expect(reading.problems.filter(({ column }) => column === "Date")).toHaveLength(101);
  expect(reading.problems.filter(({ column }) => column === "Run Date")).toHaveLength(75);
  expect(reading.problems.at(-1)).toMatchObject({ line: 150, column: "Run Date", rule: "two meanings" });
  expect(reading.problems.find(({ line, column }) => line === 101 && column === "Date")).toMatchObject({
    found: "more such values from here on",
  });
});
