import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputError } from "./problem.ts";
import { readStudy } from "./study-file.ts";
import { scratch, twoSites, writeExport } from "./testing/study-export.ts";

function problems(changed: object): readonly string[] {
  return messagesOf(() => readStudy(writeExport({}, changed)));
}

function messagesOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  return [];
}

const site = { code: "A", name: "A", node: "N", opened: null };
const margin = { points: 5, approved_on: "2023-01-01", source: "protocol" };
const marker = { marker: "msi_unstable", tier: "I", source: "protocol" };
const plan = { version: "1", approved_on: "2023-01-01", source: "protocol" };

test.each([
  [{ data_cut: "2023-02-30" }, ['study.json: data_cut: "2023-02-30": must be a real day, YYYY-MM-DD']],
  [{ target_patients: "500" }, ['study.json: target_patients: "500": must be a number']],
  [{ target_patients: -1 }, ["study.json: target_patients: -1: must be at least 0"]],
  [{ name: undefined }, ["study.json: name: missing: must be a string"]],
  [
    { sites: [site, { ...site, code: "B", opened: "2022-13-01" }] },
    ['study.json: sites[1].opened: "2022-13-01": must be a real day, YYYY-MM-DD'],
  ],
  [{ low_signal_below: 2 }, ["study.json: low_signal_below: 2: must be at most 1"]],
  [
    { noninferiority_margin: { ...margin, points: 0 } },
    ["study.json: noninferiority_margin.points: 0: must be more than 0"],
  ],
  [
    { noninferiority_margin: { ...margin, points: 51 } },
    ["study.json: noninferiority_margin.points: 51: must be at most 50"],
  ],
  [{ noninferiority_margin: 5 }, ["study.json: noninferiority_margin: 5: must be an object"]],
  [
    {
      actionable_markers: [
        { ...marker, at_least: 10 },
        { ...marker, marker: "tmb_high" },
        { ...marker, marker: "tmb_high", at_least: 16 },
        marker,
      ],
    },
    [
      'study.json: actionable_markers[2]: "tmb_high": stands already in actionable_markers[1]: give one',
      'study.json: actionable_markers[3]: "msi_unstable": stands already in actionable_markers[0]: give one',
      "study.json: actionable_markers[0].at_least: 10: must be null, for msi_unstable has none",
      "study.json: actionable_markers[1].at_least: null: must be the burden from which tmb_high holds",
    ],
  ],
  [
    { actionable_markers: [{ ...marker, tier: "X" }] },
    ['study.json: actionable_markers[0].tier: "X": must be one of I, II, III, IV, V'],
  ],
  [
    { actionable_markers: [{ ...marker, marker: "tmb_high", at_least: 0 }] },
    ["study.json: actionable_markers[0].at_least: 0: must be more than 0"],
  ],
  [
    { purchased: [{ item: "blood_runs", units: 0, source: "S" }] },
    ["study.json: purchased[0].units: 0: must be at least 1"],
  ],
  [
    { purchased: [{ item: "robots", units: 1, source: "S" }] },
    [
      'study.json: purchased[0].item: "robots": must be one of blood_libraries, tissue_libraries, blood_runs, tissue_runs',
    ],
  ],
  [
    { name: 1, simulated: "yes" },
    ["study.json: name: 1: must be a string", 'study.json: simulated: "yes": must be a boolean'],
  ],
  [
    { turnaround_targets: [{ specimen: "plasma", segment: "receipt_to_report", days: 1, share: 1, source: "" }] },
    ['study.json: turnaround_targets[0].specimen: "plasma": must be one of blood, tissue'],
  ],
  [
    {
      plan: [
        {
          ...plan,
          points: [
            { month: "2023-02", cumulative: 5 },
            { month: "2023-01", cumulative: 4 },
          ],
        },
      ],
    },
    [
      'study.json: plan[0].points[1].month: "2023-01": must be after 2023-02',
      "study.json: plan[0].points[1].cumulative: 4: must not be less than 5 of the month before",
    ],
  ],
  [
    { holidays: [{ on: "2023-07-10", until: "2023-07-01", text_en: "Summer", text_nb: "Sommer" }] },
    ['study.json: holidays[0].until: "2023-07-01": must not be before 2023-07-10'],
  ],
  [
    { withdrawn: [{ release: "2199-01-31", on: "2023-12-01", reason: "Wrong" }] },
    ['study.json: withdrawn[0].release: "2199-01-31": must not be after the data cut 2023-06-30'],
  ],
  [
    { withdrawn: [{ release: "January", on: "2023-12-01", reason: "Wrong" }] },
    ['study.json: withdrawn[0].release: "January": must be the name of a release, YYYY-MM-DD or YYYY-MM-DD.N'],
  ],
  [
    { site: "http://study.example/" },
    ['study.json: site: "http://study.example/": must be an address that begins with https://, without a password'],
  ],
  [{ site: "https://study.example" }, ['study.json: site: "https://study.example": must end with /']],
  [{ about: { contact: { name: "" } } }, ['study.json: about.contact.name: "": must not be empty']],
  [
    { reference_mix: [{ tumour_group: "skin", share: 0.1, source: "" }] },
    ['study.json: reference_mix[0].tumour_group: "skin": must be the code of a tumour group, other or unknown'],
  ],
  [
    {
      turnaround_targets: [
        { specimen: "blood", segment: "receipt_to_report", days: 10, share: 0.5, source: "half" },
        { specimen: "tissue", segment: "receipt_to_report", days: 10, share: 0.5, source: "half" },
        { specimen: "blood", segment: "receipt_to_report", days: 21, share: 0.9, source: "most" },
      ],
    },
    [
      'study.json: turnaround_targets[2]: "blood, receipt_to_report": stands already in turnaround_targets[0]: give one',
    ],
  ],
  [
    {
      reference_mix: [
        { tumour_group: "lung", share: 0.1, source: "" },
        { tumour_group: "lung", share: 0.2, source: "" },
      ],
    },
    ['study.json: reference_mix[1]: "lung": stands already in reference_mix[0]: give one'],
  ],
  [
    { sites: [{ ...site, code: "A\u00a0" }], panel_genes: ["KRAS", " MET"] },
    [
      'study.json: sites[0].code: "A\\u00a0": must have no blank at its ends, and no blank or character in it that cannot be seen',
      'study.json: panel_genes[1]: " MET": must have no blank at its ends, and no blank or character in it that cannot be seen',
    ],
  ],
  [
    { sites: [{ ...site, opened: "0022-01-10" }] },
    ['study.json: sites[0].opened: "0022-01-10": must be a day from 1900 to 2199'],
  ],
])("%j", (changed, messages) => expect(problems(changed)).toEqual(messages));

test("two sites with one code are one problem", () => {
  const [message = "", ...more] = problems({ sites: [site, site] });
  expect(message).toMatch(/^study\.json: sites: .*two sites have the same code$/);
  expect(more).toEqual([]);
});

test.each([
  ['{\n "name": "x",\n "simulated": tru }', /^study\.json:3:18: not JSON: /],
  ['{ "sites": [1,] }', /^study\.json:1:15: not JSON: /],
  ['{"a": 1,}', /^study\.json:1:9: not JSON: /],
  ['{"a":\n', /^study\.json:2:1: not JSON: Unexpected end/],
  ["", /^study\.json:1:1: not JSON: /],
  [Buffer.from([0x7b, 0xe6, 0x7d]), /^study\.json: not UTF-8: /],
])("what is not JSON is told with its place: %j", (text, expected) => {
  const folder = scratch();
  writeFileSync(join(folder, "study.json"), text);
  expect(messagesOf(() => readStudy(folder))).toEqual([expect.stringMatching(expected)]);
});

test("a byte order mark is accepted", () => {
  const folder = scratch();
  writeFileSync(join(folder, "study.json"), `\uFEFF${JSON.stringify(twoSites)}`);
  expect(readStudy(folder).study.name).toBe("Test study");
});

test("unknown keys are warned of and dropped, at any depth", () => {
  const folder = writeExport({}, { sponsor: "x", sites: [{ ...site, beds: 3 }] });
  const read = readStudy(folder);
  expect(read.warnings).toEqual([
    "study.json: sites[0].beds: not a key of the contract: ignored",
    "study.json: sponsor: not a key of the contract: ignored",
  ]);
  expect(read.study).not.toHaveProperty("sponsor");
});

test("a key in another letter case, or with a slip, is none of the contract, and the key that was meant is named", () => {
  const { warnings } = readStudy(writeExport({}, { Panel_Genes: ["KRAS"], low_signal_bellow: 0.01 }));
  expect([...warnings].sort()).toEqual([
    "study.json: Panel_Genes: not a key of the contract: ignored; the nearest key is panel_genes",
    "study.json: low_signal_bellow: not a key of the contract: ignored; the nearest key is low_signal_below",
  ]);
});

const points = [{ month: "2023-01", cumulative: 0 }];
test.each([
  [
    "tiers that no variant can have, so that nothing would be actionable",
    { actionable_tiers: ["I", "1A"] },
    ['study.json: actionable_tiers[1]: "1A": no variant can have it: tiers are I, II, III, IV, V, X'],
  ],
  [
    "a reference mix of more than a whole",
    {
      reference_mix: [
        { tumour_group: "lung", share: 0.8, source: "Trial" },
        { tumour_group: "other", share: 0.7, source: "Trial" },
      ],
    },
    ["study.json: reference_mix: shares that add up to 1.5: must be at most 1, for they are of one whole"],
  ],
  [
    "plans of one name, and of one day: which of them holds nobody can tell",
    {
      plan: [
        { ...plan, points },
        { ...plan, points },
      ],
    },
    [
      'study.json: plan[1]: "1": stands already in plan[0]: give one',
      'study.json: plan[1]: "2023-01-01": stands already in plan[0]: give one',
    ],
  ],
  [
    "codes of sites and laboratories that differ in case only",
    { sites: [site, { ...site, code: "a", name: "B", node: "n" }] },
    [
      'study.json: sites[1].code: "a": must differ from "A" (sites[0].code) in more than case',
      'study.json: sites[1].node: "n": must differ from "N" (sites[0].node) in more than case',
    ],
  ],
  [
    "a site's target of nobody, which it had reached from the start",
    { sites: [{ ...site, target: 0 }] },
    ["study.json: sites[0].target: 0: must be at least 1"],
  ],
])("refused: %s", (_, changed, expected) => expect(problems(changed)).toEqual(expected));

test("a share that was written in per cent, and two sites of one name, are warned of", () => {
  const sites = [site, { ...site, code: "B" }];
  expect(readStudy(writeExport({}, { low_signal_below: 1, sites })).warnings).toEqual([
    'study.json: sites[1].name: "A": is that of sites[0] too: pages tell them alike',
    "study.json: low_signal_below: 1: calls nearly all blood low in signal: it is a share, so that 1 % is 0.01",
  ]);
  expect(readStudy(writeExport({}, { low_signal_below: 0.01 })).warnings).toEqual([]);
});

test("a margin in per cent of one or set after the cut, and a next update before it, are warned of", () => {
  const warned = (changed: object) => readStudy(writeExport({}, { data_cut: "2023-05-31", ...changed })).warnings;
  const margin = { points: 5, approved_on: "2022-01-01", source: "Protocol" };
  expect(warned({ noninferiority_margin: { ...margin, points: 0.05, approved_on: "2023-06-01" } })).toEqual([
    "study.json: noninferiority_margin.points: 0.05: under one percentage point: it is in points, so that 5 % is 5",
    'study.json: noninferiority_margin.approved_on: "2023-06-01": after the data cut 2023-05-31: a margin stands before the results are known',
  ]);
  expect(warned({ next_update: "2023-05-31" })).toEqual([
    'study.json: next_update: "2023-05-31": not after the data cut 2023-05-31: every page says at once that its numbers are late',
  ]);
  expect(warned({ noninferiority_margin: margin, next_update: "2023-08-31" })).toEqual([]);
});

test("a change of a scope that means nothing is warned of, and kept", () => {
  const change = { on: "2023-04-01", text_en: "New form", text_nb: "Nytt skjema", resets_limits: true };
  const folder = writeExport(
    {},
    {
      changes: [
        { ...change, scope: "enrolment" },
        { ...change, scope: "Enrolment" },
      ],
    },
  );
  const read = readStudy(folder);
  expect(read.warnings).toEqual([
    'study.json: changes[1].scope: "Enrolment": scopes are enrolment, blood, tissue: shown as a change of both specimens',
  ]);
  expect(read.study.changes).toHaveLength(2);
});
