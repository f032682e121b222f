import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { script } from "../tests/script.ts";
import { InputError } from "./aggregate/problem.ts";
import { readMap } from "./ingest/map/read-map.ts";
import { readOrder } from "./ingest/read-order.ts";
import { outputFile } from "./ingest/testing/layouts.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files that are read whole: JSON alone on stdout, nothing on stderr, status 0", async () => {
  const path = join(folder, "a.txt");
  writeFileSync(path, outputFile("DRAGEN 2.6"));
  const { status, stdout, stderr } = await script("ingest", "--inspect", path, path);
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).files.map(({ file, format }: { file: string; format: string }) => [file, format])).toEqual([
    [path, "tso500-combined-variant-output"],
    [path, "tso500-combined-variant-output"],
  ]);
});

test("a file that is not known: its JSON all the same, the problem on stderr, status 1", async () => {
  const path = join(folder, "b.txt");
  writeFileSync(path, "none of these\n");
  const { status, stdout, stderr } = await script("ingest", "--inspect", path);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).files).toMatchObject([
    { file: path, format: null, problems: [{ found: "no known format" }] },
  ]);
  expect(stderr).toContain(`${path}: (whole file): no known format: a known format; the nearest is`);
  expect(stderr).toContain("ingest: 1 file not read, or not whole");
});

test("wrong usage: status 2 and nothing on stdout", async () => {
  const { status, stdout, stderr } = await script("ingest", "a.tsv");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Usage: npm run --silent ingest -- --inspect FILE");
  const wrong = [["a.tsv"], ["--inspect"], ["--inspekt", "a.tsv"], ["--map", "m", "--out", "e"]];
  const inside = ["--map", "m", "--out", "e", "--report", "e/r.json", "a.tsv"];
  const around = ["--map", "m", "--out", "e/x", "e"];
  const over = ["--map", "m", "--out", "e", "--report", "files/r.json", "files"];
  const overMap = ["--map", "m", "--out", "e", "--reject", "m", "files"];
  const one = ["--map", "m", "--out", "e", "--reject", "r", "--report", "./r", "files"];
  for (const args of [...wrong, inside, around, over, overMap, one])
    expect(readOrder(args), args.join(" ")).toHaveProperty("wrong");
  expect(readOrder(["--inspect", "a.tsv"])).toEqual({ what: { inspect: ["a.tsv"] } });
});

test("a map that is not there: status 1, one line, nothing written", async () => {
  const { status, stdout, stderr } = await script(
    "ingest",
    "--map",
    join(folder, "none.yaml"),
    join(folder, "a.txt"),
    "--out",
    join(folder, "out"),
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^no such file or folder: .*none.yaml\ningest: 1 problem; nothing was written\n$/);
});

test("--map-schema prints the JSON Schema of a map, in which unknown keys are errors", async () => {
  const { status, stdout } = await script("ingest", "--map-schema");
  const schema = JSON.parse(stdout);
  expect([status, schema.additionalProperties]).toEqual([0, false]);
  expect(schema.required).toEqual(["study", "key_file", "ids", "origin", "genome"]);
});

test("--init drafts a map of the folder, names no file in it, and never overwrites one", async () => {
  const draft = join(folder, "map.yaml");
  const { status } = await script("ingest", "--init", join(folder, "a.txt"), "--out", draft);
  const text = readFileSync(draft, "utf8");
  expect(status).toBe(0);
  expect(text).toContain("#   1 tso500-combined-variant-output, tissue 2.6.2.4");
  expect(text).toContain("0 of 2 ids of DNA and RNA samples fit");
  expect(text.match(/OPEN/g)).toHaveLength(6);
  expect(text).not.toContain("a.txt");
  const again = await script("ingest", "--init", folder, "--out", draft);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("is already there")]);
  const open = (): unknown => readMap(draft);
  expect(open).toThrow(InputError);
  try {
    open();
  } catch (error) {
    const messages = error instanceof InputError ? error.messages : [];
    expect(messages.filter((line) => line.includes(": missing: "))).toHaveLength(5);
  }
});

test("what is kept of a row keeps no more of the file in memory: 80 MB of long lines are read in a heap of 40", () => {
  const path = join(folder, "long.maf");
  const header =
    "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode\tNotes\n";
  writeFileSync(path, header);
  const rest = "x".repeat(400_000);
  // Cells of 13 characters and more are views of the line that they were cut from.
  for (let n = 0; n < 200; n += 1)
    appendFileSync(path, `SYMBOLOFAGENE${n}\t37\t1\t${n + 1}\tA\tC\tSAMPLE-OF-THE-STUDY-${n}\t${rest}\n`);
  const call = ["--max-semi-space-size=2", "--max-old-space-size=40", "scripts/ingest.ts", "--inspect", path];
  const { status, stdout } = spawnSync(process.execPath, call, { encoding: "utf8" });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files[0].samples).toHaveLength(200);
});
