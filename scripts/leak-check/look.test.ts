import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { expect, test } from "vitest";
import { script } from "../../tests/script.ts";
import { scratch } from "../aggregate/testing/study-export.ts";
import { readAllowed } from "./allowed.ts";
import { formatLeak, lookThrough } from "./look.ts";
import { ownIds } from "./own-ids.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;
function folderOf(files: Files): string {
  const folder = scratch();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}
const leaksIn = (files: Files, ids: readonly string[] = []): readonly string[] =>
  lookThrough(folderOf(files), [], ownIds(ids)).leaks.map(formatLeak);

const samples = "specimen,outcome,outcome_reason,month,site,tumour_group,samples";
const inpred = "has the form of an InPreD sample identifier";

test.each<[string, string | Uint8Array]>([
  ["patients.csv", "step,month,site,tumour_group,patients\nscreened,2023-01,A,lung,3\n"],
  ["2023-06-30/samples.csv", `${samples}\nblood,failed,"low, yield",2023-01,A,lung,3\n`],
  ["study.json", '{ "data_cut": "2023-06-30", "sites": [{ "opened": "2023-01-09" }] }'],
  ["index.html", "<p>12345678901 and 3.01019012480</p>"],
  ["counts.csv", "gene,n\nKRAS,3\n"],
  ["empty.csv", "gene,reason\n"],
  ["nb.csv", "\ufeffgen;antall\nKRAS;3,5\n"],
  ["picture.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)],
  ["module.bin", Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)],
])("%s may be shown", (file, text) => expect(leaksIn({ [file]: text })).toEqual([]));

test.each([
  ["patients.csv", "patient_id,patients\nX,1\n", 'patients.csv: patient_id: "patient_id": a column of identifiers'],
  ["a.csv", "MRN,n\n12,1\n", 'a.csv: MRN: "MRN": a column of identifiers'],
  ["A.CSV", "record_id;n\n12;1\n", 'A.CSV: record_id: "record_id": a column of identifiers'],
  ["a.tsv", "patient_id\tn\n12\t1\n", 'a.tsv: patient_id: "patient_id": a column of identifiers'],
  [
    "samples.csv",
    `${samples}\nblood,failed,IPH0042,2023-01,A,lung,1\n`,
    `samples.csv: outcome_reason: "IPH0042": ${inpred}`,
  ],
  ["samples.csv", `${samples}\nblood,failed,,2023-01-31,A,lung,1\n`, 'samples.csv: month: "2023-01-31": an exact day'],
  [
    "a.csv",
    "gene,stage\nKRAS,IV\nALK,III\n",
    'a.csv: (all): "gene,stage": no column of numbers: its rows may be persons',
  ],
  ["a.json", '[{"sample_id": "x"}]', 'a.json: sample_id: "sample_id": a key of identifiers'],
  ["deep/down/a.html", "<td>IPA0001-D01-L01-B08</td>", `deep/down/a.html: (text): "IPA0001-D01-L01-B08": ${inpred}`],
  [
    "a.js",
    "const x = '010190 12480'",
    `a.js: (text): "const x = '010190 12480'": a valid Norwegian national identity number`,
  ],
  ["IPA0001.csv", "gene,n\nKRAS,1\n", `IPA0001.csv: (name): "IPA0001.csv": ${inpred}`],
  [
    "a.xlsx",
    "PK\u0003\u0004\u0000\u0000",
    'a.xlsx: (whole file): "a.xlsx": of a kind that is not known: it cannot be looked into',
  ],
  ["a.txt", "seen on 3 February 2023", 'a.txt: (head): "seen on 3 February 2023": an exact day'],
])("%s with %j is told", (file, text, message) => expect(leaksIn({ [file]: text })).toContain(message));

test("the table of a figure that has nothing to count is none of persons; one without what such a file says of itself may be", () => {
  const table = "rule,status,release,simulated,filters\njudged,ok,2023-10-31,yes,\n";
  expect(lookThrough(folderOf({ "a.csv": table })).leaks).toEqual([]);
  expect(lookThrough(folderOf({ "a.csv": table.replace("filters", "remark") })).leaks).toHaveLength(1);
});

test("text in other encodings, compressed twins and Arrow are opened", () => {
  const table = "what,n\nIPA0001,1\n";
  const arrow = tableToIPC(tableFromArrays({ what: ["IPA0001"], n: [1] }), { format: "stream" }) ?? new Uint8Array();
  const utf16 = Buffer.from(table, "utf16le");
  for (const files of [
    { "a.csv": Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]) },
    { "a.csv": utf16 },
    { "a.csv": Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]) },
    { "a.csv.gz": gzipSync(table) },
    { "a.csv.br": brotliCompressSync(table) },
    { "a.arrow": arrow },
    { "a.arrow.gz": gzipSync(arrow) },
    { "a.csv": "what,n\nx,1\n", "a.csv.gz": gzipSync(table) },
  ])
    expect(leaksIn(files).map((leak) => leak.replace(/^[^:]*: /, ""))).toEqual([`what: "IPA0001": ${inpred}`]);
  expect(leaksIn({ "a.csv": table, "a.csv.gz": gzipSync(table) })).toHaveLength(1);
  expect(leaksIn({ "a.csv.br": "not brotli" })[0]).toContain("cannot be opened");
});

test("days that the study says of itself, and days after its data cut, are nobody's", () => {
  const study = '{ "data_cut": "2023-06-30", "plan": [{ "approved_on": "2022-03-01" }] }';
  const page = (text: string): Files => ({ "study.json": study, "a.html": `<p>${text}</p>` });
  expect(leaksIn(page("Data cut 30 June 2023; plan of 1. mars 2022; reached on 1 July 2023"))).toEqual([]);
  expect(leaksIn(page("3 June 2023"))).toHaveLength(1);
});

test("the export's own identifiers are found alone and within words, not within numbers", () => {
  const ids = ["P0012", "7", "123456"];
  const told = (text: string) =>
    leaksIn({ "a.html": text }, ids).map((leak) => leak.replace(": an identifier of the export", ""));
  expect(told("<b>xP0012y</b>")).toEqual(['a.html: (text): "P0012"']);
  expect(told("no 7 of 9")).toEqual(['a.html: (text): "7"']);
  expect(told("17 of 91234567 and P00123")).toEqual([]);
});

test("what is sealed is counted, not opened", () =>
  expect(lookThrough(folderOf({ "a.bin": "SAMSVAR2\u0000IPA0001" }))).toMatchObject({ leaks: [], sealed: 1 }));

test("what a list allows stands, in its file alone; an entry that nothing calls for is told", () => {
  const folder = folderOf({ "a.html": "<i>IPA0001</i>", "b.html": "<i>IPA0001</i>" });
  const entry = { value: "IPA0001", file: "a.html", why: "the name of an example" };
  const needless = { value: "IPA0002", why: "the name of another" };
  expect(lookThrough(folder, [entry, needless])).toMatchObject({ leaks: [{ file: "b.html" }], needless: [needless] });
});

test("a list without reasons, or with unknown keys, is refused", () => {
  const folder = folderOf({
    "a.json": '[{ "value": "x", "why": "" }]',
    "b.json": '[{ "value": "x", "reason": "because it is" }]',
    "c.json": "{",
  });
  expect(() => readAllowed(join(folder, "a.json"))).toThrow("0.why: must say why it identifies nobody");
  expect(() => readAllowed(join(folder, "b.json"))).toThrow("0.why");
  expect(() => readAllowed(join(folder, "c.json"))).toThrow("c.json: ");
});

test("the command: status, messages, wrong usage", async () => {
  const [clean, not] = [folderOf({ "a.csv": "gene,n\nKRAS,1\n" }), folderOf({ "a.csv": "gene,n\nX1234567,1\n" })];
  const patients = folderOf({ "patients.csv": "patient_id,site\nX1234567,A\n" });
  expect(await script("leak-check", clean)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("nothing found"),
  });
  expect(await script("leak-check", not, "--export", patients)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('a.csv: gene: "X1234567": an identifier of the export'),
  });
  expect((await script("leak-check", join(clean, "gone"))).status).toBe(2);
  expect((await script("leak-check")).status).toBe(2);
});
