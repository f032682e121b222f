import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { aggregate } from "../../aggregate/aggregate.ts";
import { InputError } from "../../aggregate/problem.ts";
import { outputFile } from "../testing/layouts.ts";
import { copyNumberV2 } from "../testing/other-files.ts";
import { plainFiles, type StudyFiles, studyFiles } from "../testing/study-files.ts";
import { ingest } from "./ingest.ts";

const made: StudyFiles[] = [];
afterEach(() => {
  for (const { folder } of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function prepare(...args: Parameters<typeof studyFiles>): StudyFiles {
  const files = studyFiles(...args);
  made.push(files);
  return files;
}

async function run(
  { map, files, out, folder }: StudyFiles,
  more: { readonly paths?: readonly string[]; readonly dryRun?: boolean } = {},
) {
  const said: string[] = [];
  const order = {
    map,
    paths: more.paths ?? [files],
    out,
    report: join(folder, "report.json"),
    reject: undefined,
    dryRun: more.dryRun ?? false,
  };
  await ingest(order, (line) => said.push(line));
  return { said, report: JSON.parse(readFileSync(order.report, "utf8")) };
}

async function problemsOf(files: StudyFiles, paths?: readonly string[]): Promise<readonly string[]> {
  try {
    await run(files, paths === undefined ? {} : { paths });
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  throw new Error("ingest did not stop");
}

/** Rows of a table of the export by column. */
function rowsOf(out: string, table: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFileSync(join(out, `${table}.csv`), "utf8")
    .trimEnd()
    .split("\n");
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i] ?? "", cell])));
}

const everything = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );

describe("from the files of one patient to an export", () => {
  test("aggregate accepts it; germline is told for both specimens; fusions have one name", async () => {
    const files = prepare();
    const { report } = await run(files);
    const kindOf = new Map(rowsOf(files.out, "samples").map((row) => [row["sample_id"], row["specimen"]]));
    const variants = rowsOf(files.out, "variants").map((row) =>
      [kindOf.get(row["sample_id"]), row["class"], row["variant"], row["origin"]].join(" "),
    );
    expect(variants.sort()).toEqual([
      "blood cnv gain ",
      "blood fusion PAX8::PPARG ",
      "blood fusion TPM3::NTRK1 ",
      "blood indel 13:32914438:T:- germline",
      "blood snv 12:25398284:C:T somatic",
      "blood snv 14:36986656:CA:TG unknown",
      "blood snv 1:11288758:G:A somatic",
      "tissue cnv gain ",
      "tissue fusion PAX8::PPARG ",
      "tissue fusion TPM3::NTRK1 ",
      "tissue indel 13:32914438:T:- germline",
      "tissue snv 12:25398284:C:T unknown",
      "tissue snv 14:36986656:CA:TG unknown",
      "tissue snv 1:11288758:G:A unknown",
    ]);
    expect(report.joined).toMatchObject({
      specimens: { blood: 1, tissue: 1 },
      with_trace: 1,
      findings: { "germline by its own specimen": 1, "germline by the patient's other specimen": 1 },
    });
    expect(report.export).toEqual({
      patients: 1,
      samples: 2,
      assays: 6,
      variants: 14,
      biomarkers: 2,
      metrics: expect.any(Number),
    });
    const release = await aggregate({ from: files.out, out: join(files.folder, "releases") }, () => undefined);
    expect(existsSync(release.folder)).toBe(true);
  });

  test("dates, quality, tumour fraction and biomarkers stand where the files have them", async () => {
    const files = prepare();
    await run(files);
    const [blood, tissue] = ["blood", "tissue"].map((kind) =>
      rowsOf(files.out, "samples").find((row) => row["specimen"] === kind),
    );
    expect(blood).toMatchObject({
      outcome: "reported",
      collected_on: "2024-12-01",
      sequenced_on: "2025-01-01",
      analysed_on: "2025-02-03",
      tumour_fraction: "0.031",
      assay_version: "ctDNA 2.6.0.22",
    });
    expect(tissue).toMatchObject({
      reported_on: "2025-02-12",
      tumour_fraction: "0.62",
      assay_version: "tissue 2.6.2.4",
    });
    const assays = rowsOf(files.out, "assays").filter((row) => row["evaluable"] === "no");
    expect(assays.map((row) => [row["sample_id"], row["class"], row["reason"]])).toEqual([
      [blood?.["sample_id"], "cnv", "GENE_SCALED_MAD"],
    ]);
    expect(
      rowsOf(files.out, "biomarkers")
        .map((row) => row["msi"])
        .sort(),
    ).toEqual(["", "unstable"]);
  });

  test("no id, no run name and no file name stands in the export, the report or what is said", async () => {
    const files = prepare();
    const { said, report } = await run(files);
    const all = [...Object.values(everything(files.out)), JSON.stringify(report), ...said].join("\n");
    for (const id of ["PAT1", "P1-D", "P1-R", "B1", "250101_A00001", "CombinedVariantOutput.tsv"])
      expect(all).not.toContain(id);
  });

  test("the order of arguments, other names and a second run change no byte", async () => {
    const files = prepare();
    await run(files);
    const first = everything(files.out);
    await run(files);
    expect(everything(files.out)).toEqual(first);
    const renamed = prepare(
      {},
      Object.fromEntries(
        Object.entries(plainFiles).map(([name, text], i) => [name.startsWith("B1_TMB") ? name : `${9 - i}.txt`, text]),
      ),
    );
    await run(renamed, {
      paths: readdirSync(renamed.files)
        .map((name) => join(renamed.files, name))
        .reverse(),
    });
    expect(everything(renamed.out)).toEqual(first);
  });

  test("rows of others stay; those of an earlier run are replaced; a dry run writes nothing", async () => {
    const files = prepare();
    expect((await run(files, { dryRun: true })).report.export.samples).toBe(2);
    expect(existsSync(files.out)).toBe(false);
    await run(files);
    const path = join(files.out, "samples.csv");
    writeFileSync(
      path,
      `${readFileSync(path, "utf8")}HAND1,${rowsOf(files.out, "patients")[0]?.["patient_id"]},blood,pending${",".repeat(11)}\n`,
    );
    writeFileSync(
      join(files.folder, "files", "P1_CombinedVariantOutput.tsv"),
      outputFile("DRAGEN 2.6").replace("2025-02-03", "2025-02-05"),
    );
    await run(files);
    expect(
      rowsOf(files.out, "samples").map((row) => [row["sample_id"]?.slice(0, 4), row["analysed_on"]]),
    ).toContainEqual(["HAND", ""]);
    expect(
      rowsOf(files.out, "samples")
        .map((row) => row["analysed_on"])
        .sort(),
    ).toEqual(["", "2025-02-03", "2025-02-05"]);
  });
});

describe("what the join refuses or says", () => {
  test("without a statement of the origin it stops; none makes every origin unknown and says so", async () => {
    expect(await problemsOf(prepare({ origin: undefined }))).toEqual([
      expect.stringMatching(/map.yaml: origin: missing: /),
    ]);
    const files = prepare({ origin: "none" });
    const { said } = await run(files);
    expect(said.join()).toContain("origin: none");
    expect(new Set(rowsOf(files.out, "variants").map((row) => row["origin"]))).toEqual(new Set(["unknown", ""]));
  });

  test("an unknown key of the map is named with the nearest known one", async () => {
    expect(await problemsOf(prepare({ orgin: "trace" }))).toEqual([
      expect.stringMatching(/orgin: not a key of a map: is origin meant\?/),
    ]);
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
  });

  test("a newer result replaces the older; two with one stamp are a problem", async () => {
    const older = outputFile("DRAGEN 2.6").replace("09:10:11", "01:00:00").replace("\t5.5", "\t9.9");
    const files = prepare({}, { ...plainFiles, "old.tsv": older });
    const { report } = await run(files);
    expect(report.replaced).toHaveLength(1);
    expect(rowsOf(files.out, "biomarkers").map((row) => row["tmb"])).toEqual(["5.5", "5.5"]);
    const twin = outputFile("DRAGEN 2.6").replace("\t5.5", "\t9.9");
    expect(await problemsOf(prepare({}, { ...plainFiles, "twin.tsv": twin }))).toEqual([
      expect.stringContaining("two different results of one specimen"),
    ]);
  });

  test("refused rows stop the run, without a cell in the message", async () => {
    const bad = (plainFiles["P1_CombinedVariantOutput.tsv"] ?? "").replace("\t733\t", "\tSECRET\t");
    const problems = await problemsOf(prepare({}, { ...plainFiles, "P1_CombinedVariantOutput.tsv": bad }));
    expect(problems).toEqual([
      expect.stringMatching(/^tso500-combined-variant-output \w{12}:\d+: a whole number, or NA$/),
    ]);
  });

  test("an arm that is absent is not evaluable; a sample without results is pending; controls are counted", async () => {
    const sheet =
      "[Header]\nFileFormatVersion,2\nRunName,250301_A_1_F\n\n[TSO500S_Data]\nSample_ID,Sample_Type,Pair_ID\nP9-D,DNA,P9\nNTC-1,DNA,NTC-1\n";
    const dnaOnly = outputFile("DRAGEN 2.6").replace("RNA Sample ID\tP1-R", "RNA Sample ID\tNA");
    const files = prepare({}, { ...plainFiles, "P1_CombinedVariantOutput.tsv": dnaOnly, "sheet.csv": sheet });
    writeFileSync(
      join(files.folder, "ids.csv"),
      "id,patient_id,specimen\nP1-D,PAT1,tissue\nP9-D,PAT1,tissue\nB1,PAT1,blood\n",
    );
    const { report } = await run(files);
    expect(report.joined.kept_out).toEqual({ control: 1 });
    expect(
      rowsOf(files.out, "samples")
        .map((row) => [row["outcome"], row["sequenced_on"]])
        .sort(),
    ).toEqual([
      ["pending", "2025-03-01"],
      ["reported", "2025-01-01"],
      ["reported", "2025-01-01"],
    ]);
    expect(
      rowsOf(files.out, "assays")
        .filter((row) => row["reason"] === "no RNA")
        .map((row) => row["class"]),
    ).toEqual(["fusion"]);
  });

  test("former names become approved symbols by the names that the map gives; an ambiguous one is asked for", async () => {
    const old = outputFile("DRAGEN 2.6").replace("MTOR\t", "FRAP1\t").replace("TPM3-NTRK1", "TPM3-TRKA");
    const files = prepare(
      { names: { file: "names.tsv", date: "2025-01-01" } },
      { ...plainFiles, "P1_CombinedVariantOutput.tsv": old },
    );
    const names = 'symbol\talias_symbol\tprev_symbol\nMTOR\tRAFT1\tFRAP1\nNTRK1\t"TRKA|TRK"\t\nKRAS\t\t\n';
    writeFileSync(join(files.folder, "names.tsv"), names);
    const { report } = await run(files);
    expect(rowsOf(files.out, "variants").map((row) => row["gene"])).not.toContain("FRAP1");
    expect(rowsOf(files.out, "variants").filter((row) => row["variant"] === "TPM3::NTRK1")).toHaveLength(2);
    expect(report.joined.genes).toEqual({ renamed: 2, not_known: 6 });
    expect(report.choices.names).toEqual({ date: "2025-01-01", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    writeFileSync(join(files.folder, "names.tsv"), `${names}MTOR2\tFRAP1\t\n`);
    expect(await problemsOf(files)).toEqual([
      "gene FRAP1: may be MTOR or MTOR2: say in the map, under genes, which it is",
    ]);
    writeFileSync(
      files.map,
      JSON.stringify({ ...JSON.parse(readFileSync(files.map, "utf8")), genes: { FRAP1: "MTOR" } }),
    );
    expect((await run(files)).report.joined.genes).toMatchObject({ renamed: 2 });
  });

  test("a fusion without a known direction takes the map's, in both specimens", async () => {
    const files = prepare({ fusions: ["PPARG::PAX8"] });
    await run(files);
    expect(rowsOf(files.out, "variants").filter((row) => row["variant"] === "PPARG::PAX8")).toHaveLength(2);
  });

  test("a finding in a no-template control is told with its run, under a pseudonym", async () => {
    const control = outputFile("DRAGEN 2.6").replaceAll("P1", "NTC1");
    const { said, report } = await run(prepare({}, { ...plainFiles, "control.tsv": control }));
    expect(report.joined.kept_out).toEqual({ control: 1 });
    expect(report.joined.controls_with_findings).toEqual([
      { run: expect.stringMatching(/^R[0-9a-f]{32}$/), findings: 7 },
    ]);
    expect(said).toContainEqual(expect.stringMatching(/^warning: 7 findings in a no-template control of run R/));
  });

  test("two bases that stand apart in the other specimen are a warning, and are not merged", async () => {
    const apart = outputFile("ctDNA 2.6").replace(
      "NKX2-1\tchr14\t36986656\tCA\tTG\t",
      "NKX2-1\tchr14\t36986656\tC\tT\t0.1\t100\t\t\t\t\nNKX2-1\tchr14\t36986657\tA\tG\t",
    );
    const { said, report } = await run(prepare({}, { ...plainFiles, "B1_CombinedVariantOutput.tsv": apart }));
    expect(report.joined.calls_split_in_the_other_specimen).toBe(1);
    expect(said.join()).toContain("they are not merged");
  });

  test("a file on another genome build", async () => {
    const vcf = copyNumberV2.replace("##ALT", "##contig=<ID=chr1,length=248956422>\n##ALT");
    expect(await problemsOf(prepare({}, { ...plainFiles, "b.vcf": vcf }))).toEqual([expect.stringContaining("GRCh38")]);
  });
});
