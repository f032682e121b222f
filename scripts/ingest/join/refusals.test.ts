import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "../../aggregate/problem.ts";
import { outputFile } from "../testing/layouts.ts";
import { copyNumberV2 } from "../testing/other-files.ts";
import { everything, prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles } from "../testing/study-files.ts";
import { checkExport } from "./check-export.ts";
import { ingest } from "./ingest.ts";

test("an unknown key of the map is named with the nearest known one", async () => {
  expect(await problemsOf(prepare({ orgin: "trace" }))).toEqual([
    expect.stringMatching(/orgin: not a key of a map: is origin meant\?/),
  ]);
});

test("a fault within a map is told where it stands, whichever of its ways the map has taken", async () => {
  const problems = async (changed: object) =>
    (await problemsOf(prepare({ ...changed }))).map((text) => text.replace(/^.*map.yaml: /, ""));
  expect(await problems({ patients: [{ file: "a", columns: { site: { colum: "X" } } }] })).toEqual([
    expect.stringContaining("patients.0.columns.site.column: missing"),
    "patients.0.columns.site.colum: not a key of a map: is column meant?",
  ]);
  expect(await problems({ ids: { table: { file: "a", columns: {}, wher: {} } } })).toEqual([
    "ids.table.wher: not a key of a map: is where meant?",
  ]);
  expect(await problems({ ids: "inprd" })).toEqual(['ids: "inprd": must be inpred, {pattern, specimens} or {table}']);
  expect(await problems({ samples: 5 })).toEqual([
    "samples: 5: must be a file, a table {file, columns}, or a list of such tables",
  ]);
});

test("files that are not there, and files of which none is an input", async () => {
  const paths = async (...of: readonly string[]) => {
    const files = prepare();
    mkdirSync(join(files.folder, "empty"));
    writeFileSync(join(files.folder, "letter.pdf"), "%PDF-1.7");
    const all = of.map((name) => join(files.folder, name));
    await expect(run(files, { paths: all })).rejects.toThrow(InputError);
    expect(existsSync(files.out)).toBe(false);
    return await run(files, { paths: all }).catch(({ messages }: InputError) => messages.join());
  };
  expect(await paths("files", "fils")).toMatch(/fils: \(whole file\): no such file or folder$/);
  expect(await paths("empty")).toBe("(all files): nothing was read: the folder is empty");
  expect(await paths("letter.pdf")).toMatch(/nothing was read: a PDF: export the table itself/);
});

test("a place where nothing can be written is told before anything is read, and nothing is left beside it", async () => {
  const { folder, ...files } = prepare();
  writeFileSync(join(folder, "taken"), "x");
  const order = { map: files.map, paths: [files.files], out: files.out, report: undefined, reject: undefined };
  for (const [places, problem] of [
    [{ out: join(folder, "taken") }, "taken: must be a folder, and is a file"],
    [{ out: join(folder, "no", "export") }, "export: must lie in a folder that is there"],
    [{ report: join(folder, "no", "r.json") }, "r.json: must lie in a folder that is there"],
    [{ reject: folder }, "must be a file, and is a folder"],
  ] as const) {
    const before = readdirSync(folder);
    const stopped = ingest({ ...order, dryRun: false, ...places }, () => undefined);
    await expect(stopped, problem).rejects.toThrow(problem);
    expect(readdirSync(folder)).toEqual(before);
  }
});

test("where the report cannot be written, the export stays as it was", async () => {
  const files = prepare();
  const report = join(files.folder, "gone", "r.json");
  mkdirSync(dirname(report));
  const order = { map: files.map, paths: [files.files], out: files.out, report, reject: undefined, dryRun: false };
  const check = async (): Promise<void> => rmSync(dirname(report), { recursive: true });
  await expect(ingest(order, () => undefined, check)).rejects.toThrow("ENOENT");
  expect(existsSync(files.out)).toBe(false);
});

test("a table cut by another sign than commas says so once, and not of each row", async () => {
  const files = prepare();
  writeFileSync(join(files.folder, "ids.csv"), "id;patient_id;specimen\nB1;PAT1;blood\nP1-D;PAT1;tissue\n");
  expect(await problemsOf(files)).toEqual(
    ["id", "patient_id", "specimen"].map(
      (column) => `ids:1: ${column}: no such column in the header: commas part the columns`,
    ),
  );
});

test("what is left out is said: files that are no input, patients without a row, results without quality", async () => {
  const files = prepare({}, { ...plainFiles, "letter.pdf": "%PDF-1.7" });
  const { said } = await run(files);
  expect(said[0]).toMatch(/^warning: 1 file left out, no input: a PDF: export the table itself as CSV/);
  expect(said[1]).toMatch(/^warning: 1 result without any block of quality: no class is ruled out/);
  writeFileSync(join(files.folder, "patients.csv"), "patient_id,site\nOTHER,A\n");
  expect((await run(files)).said.join("\n")).toMatch(/2 specimens left out: no row of the table of patients/);
});

test("what systems left beside the files is in the report, and neither a warning nor an input", async () => {
  const files = prepare({}, { ...plainFiles, ".DS_Store": "\0\0\0\x01Bud1" });
  const { said, report } = await run(files);
  expect(said.join("\n")).not.toContain("no input");
  expect(report.files.at(-1)).toMatchObject({ format: null, samples: 0, sections: [{ rows: 1, kept_out: 1 }] });
  expect(report.unjoined.files).toEqual([]);
  expect(everything(files.out)["ingest.json"]).not.toContain(report.files.at(-1).sha256);
});

test("a trace of another sample", async () => {
  const trace = (plainFiles["B1_TMB_Trace.tsv"] ?? "").replaceAll("\t25398284\t", "\t999\t");
  expect(await problemsOf(prepare({}, { ...plainFiles, "B1_TMB_Trace.tsv": trace }))).toEqual([
    expect.stringContaining("3 of 4 calls stand in the result"),
  ]);
});

test("blood and tissue swapped in the map, and arms of two patients in one pair", async () => {
  const swapped = prepare();
  writeFileSync(
    join(swapped.folder, "ids.csv"),
    "id,patient_id,specimen\nP1-D,PAT1,blood\nP1-R,PAT1,blood\nB1,PAT1,tissue\n",
  );
  expect((await problemsOf(swapped)).every((text) => text.includes("swapped"))).toBe(true);
  const mixed = prepare();
  writeFileSync(
    join(mixed.folder, "ids.csv"),
    "id,patient_id,specimen\nP1-D,PAT1,tissue\nP1-R,PAT2,tissue\nB1,PAT1,blood\n",
  );
  expect(await problemsOf(mixed)).toEqual([expect.stringContaining("different patients")]);
});

test("a short key, and one among the sources", async () => {
  const short = prepare();
  writeFileSync(join(short.folder, "key"), "short");
  expect(await problemsOf(short)).toEqual([expect.stringContaining("must be 32 or more")]);
  const near = prepare({ key_file: "files/key" });
  writeFileSync(join(near.files, "key"), Buffer.alloc(32));
  expect(await problemsOf(near)).toEqual([expect.stringContaining("must lie elsewhere")]);
  // A link on the way to the sources, or to the key, hides nothing.
  symlinkSync(near.files, join(near.folder, "linked"));
  await expect(run(near, { paths: [join(near.folder, "linked")] })).rejects.toThrow("must lie elsewhere");
});

test("refused rows stop the run, without a cell in the message", async () => {
  const bad = (plainFiles["P1_CombinedVariantOutput.tsv"] ?? "").replace("\t733\t", "\tSECRET\t");
  const problems = await problemsOf(prepare({}, { ...plainFiles, "P1_CombinedVariantOutput.tsv": bad }));
  expect(problems).toEqual([
    expect.stringMatching(/^tso500-combined-variant-output \w{12}:\d+: a whole number, or NA$/),
  ]);
});

test("a file on another genome build", async () => {
  const vcf = copyNumberV2.replace("##ALT", "##contig=<ID=chr1,length=248956422>\n##ALT");
  expect(await problemsOf(prepare({}, { ...plainFiles, "b.vcf": vcf }))).toEqual([expect.stringContaining("GRCh38")]);
});

test("a MetricsOutput that a laboratory has rewritten beside its original; a later one replaces the earlier", async () => {
  const rewritten = (plainFiles["MetricsOutput.tsv"] ?? "").replace("0.099", "0.050");
  expect(await problemsOf(prepare({}, { ...plainFiles, "MetricsOutput_orig.tsv": rewritten }))).toEqual([
    expect.stringContaining("one of them was rewritten, and must go"),
  ]);
  const later = prepare({}, { ...plainFiles, "second.tsv": rewritten.replace("2025-02-04", "2025-02-05") });
  const { report } = await run(later);
  expect(report.replaced).toHaveLength(1);
  expect(rowsOf(later.out, "assays").filter((row) => row["evaluable"] === "no")).toEqual([]);
});

test("one sample in two pairs, in two rows of the study's table, and of two patients in the table of ids", async () => {
  const again = (plainFiles["P1_CombinedVariantOutput.tsv"] ?? "").replace("Pair ID\tP1", "Pair ID\tP2");
  expect(await problemsOf(prepare({}, { ...plainFiles, "b.tsv": again }))).toEqual([
    expect.stringContaining("one DNA or RNA sample in two pairs"),
  ]);
  const twice = prepare();
  writeFileSync(
    join(twice.folder, "lims.csv"),
    "sample_id,received_on\nB1,2024-12-02\nP1-D,2024-12-02\nB1,2024-12-03\n",
  );
  expect(await problemsOf(twice)).toEqual([
    "samples:4: sample_id: stands twice: one row for each sample, in one table",
  ]);
  const shared = prepare();
  writeFileSync(join(shared.folder, "ids.csv"), "id,patient_id,specimen\nB1,PAT1,blood\nB1,PAT2,blood\n");
  expect(await problemsOf(shared)).toEqual([expect.stringContaining("one id of two patients")]);
});

test("an id that only looks like InPreD's is left out with a warning and a count", async () => {
  const files = prepare({ ids: "inpred" }, { "a.tsv": outputFile("ctDNA 2.6").replace("B1", "IPD0001-X01-L11-B06") });
  const { said, report } = await run(files);
  expect(said).toContain("warning: 1 specimen left out: an id that the map's ids do not fit");
  expect(report.joined.kept_out).toEqual({ "an id that the map's ids do not fit": 1 });
});

test("what the study's own tables say wrongly is told by line before anything is written, as aggregate would", async () => {
  const files = prepare();
  writeFileSync(join(files.folder, "patients.csv"), "patient_id,site,consented_on\nPAT1,Z,2024-13-01\n");
  writeFileSync(
    join(files.folder, "lims.csv"),
    "sample_id,collected_on,received_on\nP1-D,2024-12-05,2024-12-01\nB1,2024-12-01,\n",
  );
  expect(await problemsOf(files, checkExport)).toEqual([
    "patients.csv: site: must be the code of a site in study.json (patients:2)",
    "patients.csv: consented_on: must be a real day, YYYY-MM-DD (patients:2)",
    expect.stringMatching(
      /^samples.csv: received_on: a later step cannot have an earlier date \(samples:2, tso500-combined-variant-output \w{12}\)$/,
    ),
  ]);
  expect(existsSync(files.out)).toBe(false);
  expect(readdirSync(files.folder).filter((name) => name.startsWith("."))).toEqual([]);
});
