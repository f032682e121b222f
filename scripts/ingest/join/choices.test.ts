import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFile } from "../testing/layouts.ts";
import { everything, prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles } from "../testing/study-files.ts";

test("without a statement of the origin it stops; none makes every origin unknown and says so", async () => {
  expect(await problemsOf(prepare({ origin: undefined }))).toEqual([
    expect.stringMatching(/map.yaml: origin: missing: /),
  ]);
  const files = prepare({ origin: "none" });
  const { said } = await run(files);
  expect(said.join()).toContain("origin: none");
  expect(new Set(rowsOf(files.out, "variants").map((row) => row["origin"]))).toEqual(new Set(["unknown", ""]));
});

test("a newer result replaces the older; two with one stamp are a problem", async () => {
  const older = outputFile("DRAGEN 2.6").replace("09:10:11", "01:00:00").replace("\t5.5", "\t9.9");
  const files = prepare({}, { ...plainFiles, "old.tsv": older });
  const { report } = await run(files);
  expect(report.replaced).toHaveLength(1);
  expect(report.unjoined.files).toEqual([]);
  expect(rowsOf(files.out, "biomarkers").map((row) => row["tmb"])).toEqual(["5.5", "5.5"]);
  const twin = outputFile("DRAGEN 2.6").replace("\t5.5", "\t9.9");
  expect(await problemsOf(prepare({}, { ...plainFiles, "twin.tsv": twin }))).toEqual([
    expect.stringContaining("two different results of one specimen"),
  ]);
});

test.each([
  ["9:10:11", "10:00:00"],
  ["01:10 PM", "1:20 PM"],
  ["12:30:00 AM", "1:00:00 AM"],
  ["11:59:59 AM", "12:00:00 PM"],
  ["09:10:11", "09:10:12.5"],
])("a result of %s is older than one of %s", async (earlier, later) => {
  const at = (time: string, tmb: string) =>
    outputFile("DRAGEN 2.6").replace("09:10:11", time).replace("\t5.5", `\t${tmb}`);
  const files = prepare({}, { "a.tsv": at(earlier, "9.9"), "b.tsv": at(later, "4.4") });
  await run(files);
  expect(rowsOf(files.out, "biomarkers").map((row) => row["tmb"])).toEqual(["4.4"]);
});

test("a MetricsOutput in other letters tells the same", async () => {
  const told = async (metrics: string) => {
    const files = prepare({}, { ...plainFiles, "MetricsOutput.tsv": metrics });
    await run(files);
    const { assays = "", samples = "" } = Object.fromEntries(
      ["assays", "samples"].map((name) => [name, everything(files.out)[`${name}.csv`]]),
    );
    return [assays.toUpperCase(), samples];
  };
  const text = plainFiles["MetricsOutput.tsv"] ?? "";
  const labels = (change: (label: string) => string) => text.replace(/^[^\t\n]+/gm, change);
  const plain = await told(text);
  expect(await told(labels((label) => label.toLowerCase()))).toEqual(plain);
  expect(await told(labels((label) => label.toUpperCase()))).toEqual(plain);
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
  expect(said.join()).toContain("and not merged");
});

test("a date with two meanings counts once the map says the order, and is a warning before", async () => {
  const sheet = "[Header]\nExperiment Name,R9\nDate,07/02/2024\n\n[Data]\nSample_ID,Sample_Type,Pair_ID\nP9-D,DNA,P9\n";
  const days = async (changed: Readonly<Record<string, unknown>>) => {
    const files = prepare(changed, { ...plainFiles, "sheet.csv": sheet });
    writeFileSync(
      join(files.folder, "ids.csv"),
      `${readFileSync(join(files.folder, "ids.csv"), "utf8")}P9-D,PAT1,tissue\n`,
    );
    const { said } = await run(files);
    return {
      said: said.filter((line) => !/origin: trace|block of quality/.test(line)),
      day: rowsOf(files.out, "samples").find((row) => row["outcome"] === "pending")?.["sequenced_on"],
    };
  };
  expect(await days({})).toEqual({ day: "", said: [expect.stringContaining("a map must say the order")] });
  expect(await days({ date_order: "day_first" })).toEqual({ day: "2024-02-07", said: [] });
});

test("TSOPPI's class tells the origin where the map chooses it; the table may leave out the end of the id", async () => {
  const table =
    "# notes\nSample_ID\tGene_symbol\tGenomic_location\tDNA_change\tDepth_tumor_DNA\tAF_tumor_DNA\tTSO500_LocalApp_class\n" +
    "P1\tKRAS\t12:25398284\tC>T\t733\t0.331\tSOM\nP1\tMTOR\t1:11288758\tG>A\t1388\t0.7\tGL_DB\nP1\tBRCA2\t13:32914437\tGT>G\t602\t0.5\tBL\n";
  const files = prepare({ origin: "tsoppi" }, { ...plainFiles, "x.tsv": table });
  const { report } = await run(files);
  expect(report.joined.findings).toMatchObject({
    "germline by its own specimen": 1,
    "germline by the patient's other specimen": 1,
    blacklisted: 1,
  });
  const origins = rowsOf(files.out, "variants").map((row) => `${row["variant"]} ${row["origin"]}`);
  expect(origins.filter((text) => text.startsWith("12:25398284")).sort()).toEqual([
    "12:25398284:C:T somatic",
    "12:25398284:C:T unknown",
  ]);
});
