import { expect, test } from "vitest";
import type { PartnerRelease } from "../../src/partners/release.ts";
import { notMultiples } from "./multiples.ts";
import type { SiteFile } from "./site-files.ts";

const release = {
  policy: { base: 5, exact: [{ table: "steps-by-month", where: {}, total: 423 }] },
} as unknown as PartnerRelease;
const file = (path: string, text: string): SiteFile => ({ path, bytes: Buffer.from(text), plain: Buffer.from(text) });
const json = (...columns: readonly (readonly [name: string, unit: string, value: number | null])[]): SiteFile =>
  file(
    "en/download/a-panel.json",
    JSON.stringify({
      columns: columns.map(([name, unit]) => ({ name, unit })),
      rows: [Object.fromEntries(columns.map(([name, , value]) => [name, value]))],
    }),
  );

test("a count that is no multiple is named with file, column and value", () => {
  expect(notMultiples([json(["patients", "patients", 77], ["days", "days", 3])], release)).toEqual([
    "en/download/a-panel.json: patients: 77: must be a multiple of 5: it was not drawn from the rounded tables",
  ]);
});

test("multiples, nothing, the exact totals, plans and estimates pass", () => {
  const columns = [
    ["patients", "patients", 75] as const,
    ["pairs", "pairs", null] as const,
    ["consented", "patients", 423] as const,
    ["planned", "patients", 402] as const,
    ["needed_to_test", "patients", 13.8] as const,
  ];
  expect(notMultiples([json(...columns)], release)).toEqual([]);
});

test.each([
  ["csv", "patients,days\n75,3\n77,4\n"],
  ["excel-nb.csv", "\ufeffpatients;days\n75;3\n77;4\n"],
])("in a download as %s the units are those of its twin in JSON", (kind, text) => {
  const files = [json(["patients", "patients", 75], ["days", "days", 3]), file(`nb/download/a-panel.${kind}`, text)];
  expect(notMultiples(files, release)).toEqual([expect.stringContaining(`nb/download/a-panel.${kind}: patients: 77`)]);
});

test("where each row has its own unit, rows that count somebody are held to it", () => {
  const rows = [
    { headline: "consented_change", value: 3, unit: "patients" },
    { headline: "planned", value: 402, unit: "patients" },
    { headline: "blood_median", value: 12, unit: "days" },
  ];
  const columns = ["headline", "value", "unit"].map((name) => ({ name, unit: "" }));
  const found = notMultiples([file("en/download/status.json", JSON.stringify({ columns, rows }))], release);
  expect(found).toEqual([expect.stringContaining("status.json: value: 3:")]);
});
