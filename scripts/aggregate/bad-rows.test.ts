import { describe, expect, test } from "vitest";
import { problemsOf } from "./testing/study-export.ts";

const patients = "patient_id,site,tumour_group,screened_on,consented_on,died_on\nP1,A,lung,2023-01-01,2023-01-05,";
const samples = "sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on,tumour_fraction";
const sample = `${samples}\nS1,P1,blood,reported,2023-01-06,2023-01-07,2023-01-20,0.1`;

describe("one wrong row, one line: file:line: column: what was found: the rule", () => {
  test.each([
    ["P2,C,lung,,,", 'patients.csv:3: site: "C": must be the code of a site in study.json'],
    ["P2,,lung,,,", "patients.csv:3: site: empty: must not be empty"],
    [",A,lung,,,", "patients.csv:3: patient_id: empty: must not be empty"],
    [
      "P2,A,Lung,,,",
      'patients.csv:3: tumour_group: "Lung": must be the code of a tumour group in study.json, other, unknown, or empty',
    ],
    ["P1,A,lung,,,", 'patients.csv:3: patient_id: "P1": must be unique; stands already in line 2'],
    ["P2,A,lung,2023-02-30,,", 'patients.csv:3: screened_on: "2023-02-30": must be a real day, YYYY-MM-DD'],
    ["P2,A,lung,2023-2-3,,", 'patients.csv:3: screened_on: "2023-2-3": must be a real day, YYYY-MM-DD'],
    ["P2,A,lung,03.02.2023,,", 'patients.csv:3: screened_on: "03.02.2023": must be a real day, YYYY-MM-DD'],
    ["P2,A,lung,2023-07-01,,", 'patients.csv:3: screened_on: "2023-07-01": must not be after the data cut 2023-06-30'],
    [
      "P2,A,lung,2023-01-05,2023-01-04,",
      'patients.csv:3: consented_on: "2023-01-04", before screened_on "2023-01-05": a later step cannot have an earlier date',
    ],
    [
      "P2,A,lung,,2023-01-04,2023-01-03",
      'patients.csv:3: died_on: "2023-01-03", before consented_on "2023-01-04": a later step cannot have an earlier date',
    ],
    [
      "P2,A,lung,,0023-01-04,",
      'patients.csv:3: consented_on: "0023-01-04": not a plausible day: must not be before 2013-01-01, ten years before the first opening or month of a plan',
    ],
    ["P2,A,lung,,23-01-04,", 'patients.csv:3: consented_on: "23-01-04": must be a real day, YYYY-MM-DD'],
    [
      "P2 ,A,lung,,,",
      'patients.csv:3: patient_id: "P2 ": must have no blank at its ends, and no blank or character in it that cannot be seen',
    ],
    ["P2,A\u00a0,lung,,,", 'patients.csv:3: site: "A\\u00a0": must be the code of a site in study.json'],
    ["P2,A\u030a,lung,,,", 'patients.csv:3: site: "A\\u030a": must be the code of a site in study.json'],
    ["P2,\u0410,lung,,,", 'patients.csv:3: site: "\\u0410": must be the code of a site in study.json'],
    ["P2,A,lung", "patients.csv:3: (whole row): 3 cells: must have 6, as the header has"],
    ["P2,A,lung,,,,", "patients.csv:3: (whole row): 7 cells: must have 6, as the header has"],
  ])("patients: %s", async (row, message) =>
    expect(await problemsOf({ patients: `${patients}\n${row}` })).toEqual([message]),
  );

  test.each([
    ["S2,P9,blood,reported,,,,", 'samples.csv:3: patient_id: "P9": must stand in patients.csv'],
    ["S2,,blood,reported,,,,", "samples.csv:3: patient_id: empty: must not be empty"],
    ["S2,P1,plasma,reported,,,,", 'samples.csv:3: specimen: "plasma": must be one of blood, tissue'],
    [
      "S2,P1,blood,done,,,,",
      'samples.csv:3: outcome: "done": must be one of reported, pending, failed, cancelled, not_available',
    ],
    ["S1,P1,blood,reported,,,,", 'samples.csv:3: sample_id: "S1": must be unique; stands already in line 2'],
    [
      "S2,P1,blood,reported,,2023-02-02,2023-02-01,",
      'samples.csv:3: reported_on: "2023-02-01", before received_on "2023-02-02": a later step cannot have an earlier date',
    ],
    [
      "S2,P1,blood,pending,2023-01-06,,2023-01-20,",
      'samples.csv:3: outcome: "pending", with reported_on "2023-01-20": a sample that was reported is not pending: correct the outcome or take out the day',
    ],
    ["S2,P1,blood,reported,,,,1.01", 'samples.csv:3: tumour_fraction: "1.01": must be from 0 to 1'],
    ["S2,P1,blood,reported,,,,-0.1", 'samples.csv:3: tumour_fraction: "-0.1": must be from 0 to 1'],
    ["S2,P1,blood,reported,,,,low", 'samples.csv:3: tumour_fraction: "low": must be a number, as 0.25'],
    ["S2,P1,blood,reported,,,,nan", 'samples.csv:3: tumour_fraction: "nan": must be a number, as 0.25'],
    [
      'S2,P1,blood,reported,,,,"0,1"',
      'samples.csv:3: tumour_fraction: "0,1": must be a number with a decimal point (0.25), not a decimal comma',
    ],
  ])("samples: %s", async (row, message) =>
    expect(await problemsOf({ patients, samples: `${sample}\n${row}` })).toEqual([message]),
  );

  test.each([
    ["assays", "sample_id,class,evaluable", "S9,snv,yes", 'sample_id: "S9": must stand in samples.csv'],
    ["assays", "sample_id,class,evaluable", "S1,snv,maybe", 'evaluable: "maybe": must be one of yes, no'],
    [
      "assays",
      "sample_id,class,evaluable",
      "S1,sv,yes",
      'class: "sv": must be one of snv, indel, cnv, fusion, msi, tmb',
    ],
    ["variants", "sample_id,class,gene,variant,vaf", "S1,snv,KRAS,v1,1.2", 'vaf: "1.2": must be from 0 to 1'],
    [
      "variants",
      "sample_id,class,gene,variant,tier",
      "S1,snv,KRAS,v1,VI",
      'tier: "VI": must be one of I, II, III, IV, V, X',
    ],
    [
      "variants",
      "sample_id,class,gene,variant",
      "S1,msi,KRAS,v1",
      'class: "msi": must be one of snv, indel, cnv, fusion',
    ],
    ["variants", "sample_id,class,gene,variant", "S1,snv,KRAS,", "variant: empty: must not be empty"],
    [
      "variants",
      "sample_id,class,gene,variant,vaf",
      "S1,snv,KRAS,v1\u00a0,0.1",
      'variant: "v1\\u00a0": must have no blank at its ends, and no blank or character in it that cannot be seen',
    ],
    [
      "variants",
      "sample_id,class,gene,variant",
      "S1,snv,KR\u200bAS,v1",
      'gene: "KR\\u200bAS": must have no blank at its ends, and no blank or character in it that cannot be seen',
    ],
    ["biomarkers", "sample_id,tmb,msi", "S1,-1,", 'tmb: "-1": must be at least 0'],
    ["biomarkers", "sample_id,tmb,msi", "S1,,MSI-H", 'msi: "MSI-H": must be one of stable, unstable, not_reliable'],
    ["decisions", "patient_id,discussed_on", "P1,", "discussed_on: empty: must not be empty"],
    ["decisions", "patient_id,discussed_on", "P9,2023-02-01", 'patient_id: "P9": must stand in patients.csv'],
    [
      "decisions",
      "patient_id,discussed_on,offered_on",
      "P1,2023-02-01,2023-01-31",
      'offered_on: "2023-01-31", before discussed_on "2023-02-01": a later step cannot have an earlier date',
    ],
    ["metrics", "sample_id,metric,value", "S1,Q30,NA", 'value: "NA": must be a number, as 0.25'],
    [
      "reviews",
      "patient_id,class,gene,variant,reason",
      "P1,snv,KRAS,v1,none",
      'reason: "none": must be one of low_signal, below_limit, not_callable, haematopoiesis, different_time, different_lesion, assay_scope, unresolved',
    ],
  ])("%s: %s: %s", async (table, header, row, message) =>
    expect(await problemsOf({ patients, samples: sample, [table]: `${header}\n${row}` })).toEqual([
      `${table}.csv:2: ${message}`,
    ]),
  );

  test("the same variant twice in a sample", async () => {
    const variants = "sample_id,class,gene,variant,vaf\nS1,snv,KRAS,v1,0.1\nS1,indel,KRAS,v1,0.1\nS1,snv,KRAS,v1,0.2";
    expect(await problemsOf({ patients, samples: sample, variants })).toEqual([
      'variants.csv:4: sample_id, class, gene, variant: "S1", "snv", "KRAS", "v1": must be unique; stands already in line 2',
    ]);
  });
});

test("a gene in two spellings that differ by capitals alone: every row but those of the commonest is wrong", async () => {
  const variants = "sample_id,class,gene,variant\nS1,snv,kras,v1\nS1,snv,KRAS,v2\nS1,snv,KRAS,v3\nS1,snv,C9orf72,v4";
  expect(await problemsOf({ patients, samples: sample, variants })).toEqual([
    'variants.csv:2: gene: "kras": must be spelt alike in every row: "KRAS" in line 3',
  ]);
});

test("every problem of every file is listed, in the order of files and lines", async () => {
  expect(
    await problemsOf({
      patients: `${patients}\nP2,C,lung,x,,\nP3,A`,
      samples: `${samples}\nS1,P9,blood,reported,,,,\nS2,P1,blood,,,,,7`,
    }),
  ).toEqual([
    'patients.csv:3: site: "C": must be the code of a site in study.json',
    'patients.csv:3: screened_on: "x": must be a real day, YYYY-MM-DD',
    "patients.csv:4: (whole row): 2 cells: must have 6, as the header has",
    'samples.csv:2: patient_id: "P9": must stand in patients.csv',
    "samples.csv:3: outcome: empty: must not be empty",
    'samples.csv:3: tumour_fraction: "7": must be from 0 to 1',
  ]);
});

test("a row that hangs on a wrong row is no problem of its own while nothing is left out", async () => {
  expect(
    await problemsOf({ patients: `${patients}\nP2,C,lung,,,`, samples: `${samples}\nS2,P2,blood,reported,,,,` }),
  ).toEqual(['patients.csv:3: site: "C": must be the code of a site in study.json']);
});

test("an id that is odd in the table of patients is told there and wherever it stands", async () => {
  const blank = "must have no blank at its ends, and no blank or character in it that cannot be seen";
  const rows = { patients: `${patients}\nP2 ,A,lung,,,`, samples: `${sample}\nS2,P2 ,blood,reported,,,,` };
  expect(await problemsOf(rows)).toEqual([
    `patients.csv:3: patient_id: "P2 ": ${blank}`,
    `samples.csv:3: patient_id: "P2 ": ${blank}`,
  ]);
});

test("the order of days is held where another cell of the table is no day", async () => {
  const wrong = ["P2,A,lung,2023-02-30,,", "P3,A,lung,2023-01-05,2023-01-04,", "P4,A,lung,9999,2023-01-04,"];
  expect(await problemsOf({ patients: [patients, ...wrong].join("\n") })).toEqual([
    'patients.csv:3: screened_on: "2023-02-30": must be a real day, YYYY-MM-DD',
    'patients.csv:4: consented_on: "2023-01-04", before screened_on "2023-01-05": a later step cannot have an earlier date',
    'patients.csv:5: screened_on: "9999": must be a real day, YYYY-MM-DD',
  ]);
});

test("line numbers hold after quoted line ends and blank lines, with LF and with CRLF", async () => {
  const table = 'patient_id,site,not_included_reason\n\nP1,A,"two\n\nlines, ""quoted"""\n\n\nP2,C,\nP3,A,"a\nb"\nP4,D,';
  const expected = [
    'patients.csv:8: site: "C": must be the code of a site in study.json',
    'patients.csv:11: site: "D": must be the code of a site in study.json',
  ];
  expect(await problemsOf({ patients: table })).toEqual(expected);
  expect(await problemsOf({ patients: table.replaceAll("\n", "\r\n") })).toEqual(expected);
  expect(await problemsOf({ patients: `${table}\nP5` })).toEqual([
    ...expected,
    "patients.csv:12: (whole row): 1 cells: must have 3, as the header has",
  ]);
});
