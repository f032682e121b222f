import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { InputError } from "../../aggregate/problem.ts";
import { readTable } from "./read-table.ts";
import { patientShape, sampleShape } from "./shapes.ts";
import { tableSource } from "./table-map.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a table tells of patients or samples; `content` is its file. */
async function read(content: string | Uint8Array, map: object, shape = sampleShape) {
  writeFileSync(join(folder, "t"), content);
  return readTable(tableSource.parse({ file: "t", ...map }), shape, (path) => join(folder, path));
}
async function problems(content: string | Uint8Array, map: object, shape = sampleShape): Promise<readonly string[]> {
  try {
    await read(content, map, shape);
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  throw new Error("it was read");
}
const columns = { sample_id: "Prøve", received_on: "Mottatt", tumour_fraction: "Andel" };
const told = async (content: string | Uint8Array, map: object = { columns }) =>
  (await read(content, map)).rows.map((row) =>
    [row("sample_id"), row("received_on"), row("tumour_fraction")].join(" "),
  );

describe("what the rows prove need not be said", () => {
  test("the delimiter that gives the columns, the order of days that every row allows, and the decimal sign", async () => {
    const { rows, accounts } = await read("\ufeffPrøve;Mottatt;Andel\r\nB1;02.03.2024;0,35\r\nB2;13.03.2024;0,4\r\n", {
      columns,
    });
    expect(rows.map((row) => `${row("received_on")} ${row("tumour_fraction")} ${row.place}`)).toEqual([
      "2024-03-02 0.35 samples:2",
      "2024-03-13 0.4 samples:3",
    ]);
    expect(accounts).toEqual([
      { table: "samples", delimiter: ";", decimal: ",", dates: "day_first", rows: 2, kept: 2, kept_out: 0 },
    ]);
  });

  test("month first, ISO beside it, a point, tabs", async () => {
    expect(await told("Prøve\tMottatt\tAndel\nB1\t02/13/2024\t0.5\nB2\t2024-03-02\t1\nB3\t02/03/2024\tNA\n")).toEqual([
      "B1 2024-02-13 0.5",
      "B2 2024-03-02 1",
      "B3 2024-02-03 ",
    ]);
  });

  test("a comma within quotes is no delimiter, and the last cells of a row may be left out", async () => {
    expect(await told('Prøve,Mottatt,Note,Andel\nB1,2024-03-02,"a, b",0.5\nB2,2024-03-03\n')).toEqual([
      "B1 2024-03-02 0.5",
      "B2 2024-03-03 ",
    ]);
  });
});

describe("what they do not prove must be said, and is not guessed", () => {
  test.each([
    ["Prøve;Mottatt;Andel\nB1;02.03.2024;0,5\nB2;04.05.2024;0,5\n", "whether the day or the month stands first"],
    ["Prøve;Mottatt;Andel\nB1;13.03.2024;1\nB2;03.13.2024;1\n", "some dates have the day first and others the month"],
    ["Prøve;Mottatt;Andel\nB1;2024-03-02;1,234\nB2;2024-03-02;2,500\n", "could be thousands"],
    ["Prøve|Mottatt|Andel\nB1|2024-03-02|1\n", "no such column in the header"],
  ])("%j", async (content, part) => {
    expect((await problems(content, { columns })).join()).toContain(part);
  });

  test("once it is said, it counts for every row; a row that breaks it is told by its line", async () => {
    const content = "Prøve;Mottatt;Andel\nB1;02.03.2024;1,234\nB2;13.05.2024;0.5\n";
    expect(await problems(content, { columns, dates: "month_first", decimal: "," })).toEqual([
      "samples:3: received_on: a day that exists",
      "samples:3: tumour_fraction: a decimal comma, as the map or the other rows of the file have it",
    ]);
  });

  test("a comma in one row and a point in the next", async () => {
    expect(await problems("Prøve;Mottatt;Andel\nB1;;0,5\nB2;;0.5\n", { columns })).toEqual([
      expect.stringMatching(/^samples:[23]: tumour_fraction: a decimal (point|comma)/),
    ]);
  });

  test("Latin-1 is read where the map says so, and refused where it does not", async () => {
    const latin = Buffer.from("Prøve;Mottatt;Andel\nB1;2024-03-02;0,5\n", "latin1");
    expect(await told(latin, { columns, encoding: "windows-1252" })).toEqual(["B1 2024-03-02 0.5"]);
    expect((await problems(latin, { columns })).join()).toContain("or say its encoding in the map");
    const utf16 = Buffer.from("\ufeffPrøve;Mottatt;Andel\nB1;2024-03-02;0,5\n", "utf16le");
    expect(await told(utf16)).toEqual(["B1 2024-03-02 0.5"]);
  });
});

test("codes, percentages, the same for every row, rows that count, and comments above the header", async () => {
  const content = "#name\nPrøve\tStatus\tProsent\tBesøk\nB1\tFeilet\t35\tE1\nB2\t\t7.5\tE1\nB2\tFeilet\t9\tE2\n";
  const map = {
    comments: "#",
    where: { Besøk: ["E1"] },
    columns: {
      sample_id: "Prøve",
      outcome: { column: "Status", codes: { Feilet: "failed" } },
      outcome_reason: { value: "as told" },
      tumour_fraction: { column: "Prosent", percent: true },
    },
  };
  const { rows, accounts } = await read(content, map);
  expect(rows.map((row) => ["sample_id", "outcome", "outcome_reason", "tumour_fraction"].map(row).join(" "))).toEqual([
    "B1 failed as told 0.35",
    "B2  as told 0.075",
  ]);
  expect(accounts).toMatchObject([{ rows: 3, kept: 2, kept_out: 1 }]);
  expect(await problems(content.replace("Feilet\t35", "Ferdig\t35"), map)).toEqual([
    "samples:3: outcome: a cell that the map does not translate: add it under codes",
  ]);
  expect(await problems(content, { ...map, where: undefined })).toEqual([
    "samples:5: sample_id: stands twice: one row for each; choose rows by where",
  ]);
});

test("several tables tell one row of each key; a value that they tell differently is a problem", async () => {
  writeFileSync(join(folder, "dm.csv"), "SubjectId;SiteCode;Group\nPAT1;01;Lung\nPAT2;01;\n");
  writeFileSync(join(folder, "ic.csv"), "SubjectId;ICDTC;SiteCode\nPAT1;2024-10-02;01\n");
  const source = (more: object) =>
    tableSource.parse([
      {
        file: "dm.csv",
        columns: {
          patient_id: "SubjectId",
          site: { column: "SiteCode", codes: { "01": "A" } },
          tumour_group: { column: "Group", codes: { Lung: "lung" } },
        },
      },
      { file: "ic.csv", columns: { patient_id: "SubjectId", consented_on: "ICDTC", ...more } },
    ]);
  const at = (path: string): string => join(folder, path);
  const { rows } = await readTable(source({}), patientShape, at);
  expect(rows.map((row) => ["patient_id", "site", "tumour_group", "consented_on"].map(row).join(" "))).toEqual([
    "PAT1 A lung 2024-10-02",
    "PAT2 A  ",
  ]);
  await expect(readTable(source({ site: "SiteCode" }), patientShape, at)).rejects.toThrow(
    "patients[1]:2: site: another value than in patients[0]:2: one of them must go",
  );
});

test("a column of people's data by its name is never read, except as the id; a stray column is named", async () => {
  const content = "Navn,Id,Site\nOla,PAT1,A\n";
  expect(await problems(content, { columns: { patient_id: "Id", site: "Navn" } }, patientShape)).toEqual([
    "patients: Navn: a person's data by its name: never an input",
  ]);
  expect(await problems(content, { columns: { patient_id: "Id", site: "Site", sex: "Site" } }, patientShape)).toEqual([
    expect.stringMatching(/^patients.sex: not a column; known are patient_id, site, /),
  ]);
  expect(await problems(content, { columns: { patient_id: "Id" } }, patientShape)).toEqual([
    "patients.columns: site: must say where it comes from",
  ]);
});

test("six digits are no date, words of the study's own may say missing, a lone column needs no delimiter, and lines may stand above the header", async () => {
  expect(await problems("Prøve;Mottatt;Andel\nB1;240203;\n", { columns })).toEqual([
    "samples:2: received_on: a date as YYYY-MM-DD; six digits do not tell the year from the day",
  ]);
  const unknown = "Prøve;Mottatt;Andel\nB1;Ukjent;-\nB2;24.12.2024;0,5\n";
  expect(await told(unknown, { columns, missing: ["Ukjent", "-"] })).toEqual(["B1  ", "B2 2024-12-24 0.5"]);
  const labels = "Utskrift av 1. mai\n\nPrøvenummer;Dato;Prosent\nPrøve;Mottatt;Andel\nB1;2024-03-02;1\n";
  expect(await told(labels, { columns, header: 4 })).toEqual(["B1 2024-03-02 1"]);
  expect(await told("Prøve\nB1\nB2\n", { columns: { sample_id: "Prøve" } })).toEqual(["B1  ", "B2  "]);
});

test("rows that the map passes over may be any number; of those that count no more are read than a study has", async () => {
  const lines = Array.from({ length: 200_001 }, (_, n) => `B${n};24.12.2024;0,5;${n % 100_000 === 7 ? "yes" : "no"}`);
  const content = `Prøve;Mottatt;Andel;Study\n${lines.join("\n")}\n`;
  const { rows, accounts } = await read(content, { columns, where: { Study: "yes" } });
  expect(rows.map((row) => `${row("sample_id")} ${row("received_on")} ${row.place}`)).toEqual([
    "B7 2024-12-24 samples:9",
    "B100007 2024-12-24 samples:100009",
  ]);
  expect(accounts).toMatchObject([{ rows: 200_001, kept: 2, kept_out: 199_999 }]);
  expect(await problems(content, { columns })).toEqual([expect.stringContaining("more than 200000 rows that count")]);
});

test("a table of which hardly a row can be read ends with the first thousand problems", async () => {
  const lines = Array.from({ length: 2_000 }, () => "B1;24.12.2024;0,5;0,5");
  const told = await problems(`Prøve;Mottatt;Andel\n${lines.join("\n")}\n`, { columns });
  expect(told).toHaveLength(1_001);
  expect(told[999]).toBe("samples:1001: (whole row): as many cells as the header: 3 (here 4)");
  expect(told[1_000]).toContain("reading ended here");
});
