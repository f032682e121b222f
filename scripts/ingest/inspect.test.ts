import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { mostRowsHeld } from "./read/reading.ts";
import { readSource } from "./read-source.ts";
import { outputFile } from "./testing/layouts.ts";
import { memorySource } from "./testing/memory-source.ts";
import { JsonOut } from "./write/json-out.ts";
import { writeFile } from "./write/write-file.ts";

/** The JSON that is written of one file. */
async function written(
  text: string,
): Promise<{ readonly json: ReturnType<typeof JSON.parse>; readonly spilled: boolean }> {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece, _, done) {
      pieces.push(String(piece));
      setImmediate(done);
    },
  });
  const out = new JsonOut(stream);
  const source = memorySource(text);
  const { format, reading } = await readSource(source);
  await writeFile(out, { name: "a.tsv", sha256: await source.sha256(), source, format, reading });
  await out.flush();
  return { json: JSON.parse(pieces.join("")), spilled: reading.samples.some((sample) => sample.spilled.size > 0) };
}

test("the JSON of a file has the keys that checks rely on, and null for what is missing", async () => {
  const { json, spilled } = await written(outputFile("ctDNA 2.6"));
  expect(spilled).toBe(false);
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

test("rows beyond those that are held are written all the same, in their order", async () => {
  const row = (n: number) => `KRAS\tchr12\t${n + 1}\tC\tT\t0.3310\t733\t\t\t\t`;
  const rows = Array.from({ length: mostRowsHeld + 10 }, (_, n) => row(n)).join("\n");
  const { json, spilled } = await written(`${outputFile("LocalApp 2.2").trimEnd()}\n${rows}\n`);
  const [sample] = json.samples;
  expect(spilled).toBe(true);
  expect(sample.small).toHaveLength(mostRowsHeld + 14);
  expect(sample.small.at(-1).key).toBe(`12:${mostRowsHeld + 10}:C:T`);
  expect(sample.fusions).toHaveLength(2);
  expect(sample.metrics.map(({ metric }: { metric: string }) => metric)).toContain("Total TMB");
  expect(json.sections.at(-1)).toMatchObject({ kept: mostRowsHeld + 14, kept_out: 1 });
});

test("of a section's refused rows the first hundred are told one by one", async () => {
  const rows = Array.from({ length: 150 }, () => "KRAS\tchr12\tx\tC\tT\t0.3310\t733\t\t\t\t").join("\n");
  const { json } = await written(`${outputFile("LocalApp 2.2").trimEnd()}\n${rows}\n`);
  expect(json.sections.at(-1)).toMatchObject({ refused: 150 });
  expect(json.problems).toHaveLength(101);
  expect(json.problems.at(-1).found).toContain("more refused rows in Small Variants");
});
