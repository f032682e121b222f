import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aggregate } from "./aggregate.ts";
import { count } from "./testing/count.ts";
import { problemsOf, scratch, writeExport } from "./testing/study-export.ts";

const table = 'patient_id,site,not_included_reason\nP1,A,\nP2,A,"å, ""ø""\nog æ"\n';
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

test.each([
  ["plain", Buffer.from(table)],
  ["with a byte order mark", Buffer.concat([bom, Buffer.from(table)])],
  ["with a byte order mark and every cell quoted", Buffer.from('\uFEFF"patient_id","site"\n"P1","A"\n"P2","A"\n')],
  ["with CRLF", Buffer.from(table.replaceAll("\n", "\r\n"))],
  ["with both kinds of line end", Buffer.from(table.replace("reason\n", "reason\r\n"))],
  ["without a last line end", Buffer.from(table.trimEnd())],
  ["with blank lines", Buffer.from(`\n${table}\n\n`)],
  ["with columns in another order", Buffer.from("site,patient_id\nA,P1\nA,P2")],
])("a table is read %s", async (_, patients) => {
  const { cube } = await count(["patients"], { patients });
  expect(cube("patients")).toEqual(["screened,,A,unknown,2"]);
});

test.each([
  ["an empty file", Buffer.alloc(0), ["patients.csv: empty file: a table begins with a header row"]],
  [
    "UTF-16",
    Buffer.from(`\uFEFF${table}`, "utf16le"),
    ['patients.csv:1: header: UTF-16: must be UTF-8; choose "CSV UTF-8" when saving'],
  ],
  [
    "semicolons",
    Buffer.from("patient_id;site\nP1;A"),
    [
      'patients.csv:1: header: columns parted by semicolons: must be commas, with a decimal point in numbers; choose "CSV UTF-8 (comma delimited)"',
    ],
  ],
  [
    "tabs",
    Buffer.from("patient_id\tsite\nP1\tA"),
    [
      'patients.csv:1: header: columns parted by tabs: must be commas, with a decimal point in numbers; choose "CSV UTF-8 (comma delimited)"',
    ],
  ],
  [
    "old line ends",
    Buffer.from("patient_id,site\rP1,A\r"),
    ["patients.csv:1: header: lone CR line ends: save with LF or CRLF"],
  ],
  [
    "a NUL byte",
    Buffer.from("patient_id,site\nP1,A\nP\u00002,A\n"),
    ["patients.csv:3: (whole row): a NUL byte: text has none; export the table again as UTF-8"],
  ],
  [
    "a missing and a doubled column",
    Buffer.from("site,site,age\nA,A,1"),
    [
      'patients.csv:1: header: "site" stands more than once: column names are unique',
      'patients.csv:1: patient_id: missing: required column; the header has "site", "site", "age"',
    ],
  ],
  [
    "a row in Latin-1",
    Buffer.from("patient_id,site,not_included_reason\nP1,A,\nP2,A,s\u00f8ndag\nP3,C,\n", "latin1"),
    [
      "patients.csv:3: (whole row): bytes that are not UTF-8: save the table as CSV UTF-8",
      'patients.csv:4: site: "C": must be the code of a site in study.json',
    ],
  ],
])("%s is refused in words", async (_, patients, messages) => expect(await problemsOf({ patients })).toEqual(messages));

test("a quote that is never closed names its line", async () => {
  const [message = "", ...more] = await problemsOf({ patients: 'patient_id,site\nP1,A\nP2,"A\nP3,A' });
  expect(message).toMatch(/^patients\.csv:3: \(whole row\): Quote Not Closed.*: a quote opened in this row/);
  expect(more).toEqual([]);
});

test("a header alone is a table without rows", async () => {
  const { cube } = await count(["intake"], { patients: Buffer.from("patient_id,site") });
  expect(cube("intake")).toContain("patients,supplied,,0");
});

test("a file larger than one piece of reading keeps its rows and its lines", async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `P${i},A,"line ${i}\nææææææææ"`);
  const patients = `patient_id,site,not_included_reason\n${rows.join("\n")}`;
  expect((await count(["patients"], { patients })).cube("patients")).toEqual(["screened,,A,unknown,60000"]);
  expect(await problemsOf({ patients: `${patients}\nP1,A,` })).toEqual([
    'patients.csv:120002: patient_id: "P1": must be unique; stands already in line 4',
  ]);
});

test("a folder may have any name", async () => {
  const out = join(scratch(), "site=A [1] it's * ?");
  const from = join(out, "export");
  cpSync(writeExport({ patients: Buffer.from(table) }), from, { recursive: true });
  const { folder } = await aggregate({ from, out }, () => {});
  expect(readFileSync(join(folder, "patients.csv"), "utf8")).toContain("screened,,A,unknown,2");
  expect(readFileSync(join(folder, "sites.csv"), "utf8")).toMatch(/^site,name,node,region,opened,target\n/);
});
