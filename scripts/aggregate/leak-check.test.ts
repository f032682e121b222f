import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { formatLeak, isNationalId, leakCheck } from "./leak-check.ts";
import { scratch } from "./testing/study-export.ts";

const db = await openDatabase(join(import.meta.dirname, "never-made"));
afterAll(() => db.close());

async function leaksOf(file: string, text: string): Promise<readonly string[]> {
  const folder = scratch();
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  return (await leakCheck(db, folder)).map(formatLeak);
}

const samples = "specimen,outcome,outcome_reason,month,site,tumour_group,samples";

test.each([
  ["patients.csv", "step,month,site,tumour_group,patients\nscreened,2023-01,A,lung,3\n"],
  ["2023-06-30/samples.csv", `${samples}\nblood,failed,"low, yield",2023-01,A,lung,3\n`],
  ["sites.csv", "site,name,node,region,opened,target\nA,Hospital A,N,,2023-01-01,\n"],
  ["study.json", '{ "data_cut": "2023-06-30" }'],
  ["index.html", "<p>12345678901 and 3.01019012480</p>"],
  ["counts.csv", "gene,n\nKRAS,3\n"],
  ["empty.csv", "gene,reason\n"],
])("%s may be shown", async (file, text) => expect(await leaksOf(file, text)).toEqual([]));

test.each([
  ["patients.csv", "patient_id,patients\nX,1\n", 'patients.csv: patient_id: "patient_id": a column of identifiers'],
  ["a.csv", "MRN,n\n12,1\n", 'a.csv: MRN: "MRN": a column of identifiers'],
  ["a.csv", "record_id,n\n12,1\n", 'a.csv: record_id: "record_id": a column of identifiers'],
  [
    "samples.csv",
    `${samples}\nblood,failed,IPH0042,2023-01,A,lung,1\n`,
    'samples.csv: outcome_reason: "IPH0042": has the form of an InPreD sample identifier',
  ],
  [
    "a.csv",
    "what,n\nABC1234-C01-L01-B08,1\n",
    'a.csv: what: "ABC1234-C01-L01-B08": has the form of an InPreD sample identifier',
  ],
  ["a.csv", "what,n\n01019012480,1\n", 'a.csv: what: "01019012480": a valid Norwegian national identity number'],
  ["samples.csv", `${samples}\nblood,failed,,2023-01-31,A,lung,1\n`, 'samples.csv: month: "2023-01-31": an exact day'],
  [
    "samples.csv",
    `${samples}\nblood,failed,on 3.2.2023,2023-01,A,lung,1\n`,
    'samples.csv: outcome_reason: "on 3.2.2023": an exact day',
  ],
  [
    "a.csv",
    "gene,stage\nKRAS,IV\nALK,III\n",
    'a.csv: (all): "gene,stage": no column of counts: its rows may be persons',
  ],
  ["a.json", '[{"sample_id": "x"}]', 'a.json: sample_id: "sample_id": a key of identifiers'],
  [
    "deep/down/a.html",
    "<td>IPA0001-D01-L01-B08</td>",
    'deep/down/a.html: (text): "IPA0001": has the form of an InPreD sample identifier',
  ],
  ["a.js", "const x = '010190 12480'", 'a.js: (text): "010190 12480": a valid Norwegian national identity number'],
])("%s with %j is refused", async (file, text, message) => expect(await leaksOf(file, text)).toContain(message));

test.each([
  ["01019012480", true],
  ["41019012474", true],
  ["01819012446", true],
  ["01019012481", false],
  ["11111111111", false],
  ["32019012432", false],
  ["0101901248", false],
])("%s: a national identity number: %s", (digits, expected) => expect(isNationalId(digits)).toBe(expected));
