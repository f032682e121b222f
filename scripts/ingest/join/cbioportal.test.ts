import { expect, test } from "vitest";
import * as others from "../testing/other-files.ts";
import { readText } from "../testing/read-text.ts";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";
import { checkExport } from "./check-export.ts";

const mutations = others.maf.replaceAll("\tB2\t", "\tT1\t");
const folder = {
  "data_mutations.txt": mutations,
  "data_cna.txt": others.cbioportalCna,
  "data_sv.txt": others.cbioportalSv,
  "data_clinical_sample.txt": others.cbioportalSample,
  "data_clinical_patient.txt": others.cbioportalPatient,
  "data_gene_panel_matrix.txt": others.cbioportalPanels,
  "meta_study.txt": "type_of_cancer: mixed\ncancer_study_identifier: one_2025\nreference_genome: hg19\n",
};
const sample = { file: "files/data_clinical_sample.txt", comments: "#" };
const map = {
  ids: {
    table: {
      ...sample,
      columns: {
        id: "SAMPLE_ID",
        patient_id: "PATIENT_ID",
        specimen: { column: "SAMPLE_CLASS", codes: { cfDNA: "blood", Tumor: "tissue" } },
      },
    },
  },
  patients: {
    file: "files/data_clinical_patient.txt",
    comments: "#",
    columns: {
      patient_id: "PATIENT_ID",
      site: { column: "SITE", codes: { North: "A" } },
      consented_on: { value: "2024-10-02" },
    },
  },
  samples: {
    ...sample,
    columns: {
      sample_id: "SAMPLE_ID",
      tumour_fraction: { column: "TUMOR_PURITY", percent: true },
      tmb: "TMB_NONSYNONYMOUS",
    },
  },
  origin: "maf_status",
};

test("each file of a cBioPortal folder is known by its content, and its rows are accounted for", async () => {
  const told = async (text: string) => {
    const { format, reading } = await readText(text);
    return [format, reading.samples.length, reading.sections.at(-1)];
  };
  expect(await told(others.cbioportalCna)).toMatchObject([
    "cbioportal-cna",
    3,
    { rows: 3, kept: 2, why: { "no change in any sample": 1 } },
  ]);
  expect(await told(others.cbioportalSv)).toMatchObject([
    "cbioportal-sv",
    2,
    { rows: 5, kept: 2, why: { germline: 1, "a side without a gene": 1, "within one gene: not compared": 1 } },
  ]);
  expect(await told(others.cbioportalFusions)).toMatchObject(["cbioportal-fusions", 2, { rows: 3, kept: 2 }]);
  expect(await told(others.cbioportalPanels)).toMatchObject(["cbioportal-gene-panels", 3, { rows: 3, kept: 3 }]);
  expect(await told(others.cbioportalSequenced)).toMatchObject(["cbioportal-meta", 3, { rows: 4, kept: 2 }]);
  expect(await told(others.cbioportalSample)).toMatchObject(["cbioportal-clinical", 3, { rows: 3, kept: 3 }]);
  expect(await told(others.cbioportalPatient)).toMatchObject(["cbioportal-clinical", 0, { rows: 2, kept: 2 }]);
  expect(await told(others.viedocForm)).toMatchObject(["viedoc-form", 0, { rows: 2, kept_out: 2 }]);
  const expression = "Hugo_Symbol\tT1\tT2\nMYC\t5.31\t7.2\nEGFR\t1.2\t3.3\n";
  expect((await told(expression))[0]).toBe("csv-with-map");
});

test("a gene twice, a level that is none, a row longer than its header and a sample twice are refused", async () => {
  const wrong = async (change: (text: string) => string) => {
    const { reading } = await readText(change(others.cbioportalCna));
    return reading.problems.map(({ line, column }) => [line, column]);
  };
  expect(await wrong((text) => `${text}MYC\t4609\t0\t0\t0\n`)).toEqual([[5, "Hugo_Symbol"]]);
  expect(await wrong((text) => text.replace("\t2\t2\t0", "\t2\t3\t0"))).toEqual([[2, "T1"]]);
  expect(await wrong((text) => text.replace("\t2\t2\t0", "\t2\t2\t0\t1"))).toEqual([[2, null]]);
  expect(await wrong((text) => text.replace("T1\tT2", "T1\tT1"))).toHaveLength(3);
});

test("the folder becomes an export: findings of each class, and what a sample was not looked at for is not evaluable", async () => {
  const files = prepare(map, folder);
  const { report } = await run(files, { check: checkExport });
  const kind = new Map(rowsOf(files.out, "samples").map((row) => [row["sample_id"], row["specimen"]]));
  const whose = (row: Readonly<Record<string, string>>): string => kind.get(row["sample_id"] ?? "") ?? "";
  expect(
    rowsOf(files.out, "variants")
      .map((row) => `${whose(row)} ${row["gene"]} ${row["variant"]} ${row["origin"]}`)
      .sort(),
  ).toEqual([
    "blood BRCA2 13:32914438:T:- germline",
    "blood CDKN2A loss ",
    "blood EML4::ALK EML4::ALK ",
    "blood KRAS 12:25398284:C:T somatic",
    "blood MYC gain ",
    "tissue EML4::ALK EML4::ALK ",
    "tissue MYC gain ",
    "tissue TP53 17:7578406:-:GG unknown",
  ]);
  expect(
    rowsOf(files.out, "samples")
      .map((row) => `${row["outcome"]} ${row["tumour_fraction"]}`)
      .sort(),
  ).toEqual(["reported ", "reported ", "reported 0.4"]);
  const closed = rowsOf(files.out, "assays").filter((row) => row["evaluable"] === "no");
  expect(closed.map((row) => `${whose(row)} ${row["class"]} ${row["reason"]}`).sort()).toEqual([
    "blood msi not in the files",
    "blood tmb not in the files",
    "tissue cnv not in the files",
    "tissue fusion not in the files",
    "tissue msi not in the files",
    "tissue msi not in the files",
    "tissue tmb not in the files",
  ]);
  expect(rowsOf(files.out, "biomarkers").map((row) => row["tmb"])).toEqual(["5.5"]);
  expect(report.joined.specimens).toEqual({ blood: 1, tissue: 2 });
});

test("without a list of what was looked at, a sample is not evaluable for what names it nowhere", async () => {
  const { "data_gene_panel_matrix.txt": _, ...rest } = folder;
  const closed = async (files: Readonly<Record<string, string>>) => {
    const made = prepare(map, files);
    await run(made);
    return rowsOf(made.out, "assays")
      .filter((row) => row["class"] === "snv" && row["evaluable"] === "no")
      .map((row) => row["reason"]);
  };
  // T2 has a column of copy number, and no row of mutations.
  expect(await closed(rest)).toEqual(["not in the files"]);
  expect(await closed({ ...rest, "cases_sequenced.txt": others.cbioportalSequenced })).toEqual([]);
});

test("one sample in two files of mutations, and a study on another build, are problems", async () => {
  const more = `${mutations}KRAS\tGRCh37\t12\t1\tC\tT\tT1\t\t\t\n`;
  expect((await problemsOf(prepare(map, { ...folder, "more.maf": more }))).join()).toContain(
    "one sample in two files of one kind",
  );
  const other = folder["meta_study.txt"].replace("hg19", "hg38");
  expect((await problemsOf(prepare(map, { ...folder, "meta_study.txt": other }))).join()).toContain("GRCh38");
});
