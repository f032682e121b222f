import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableRow } from "../../src/define/table.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { openRelease } from "../../src/engine/release.ts";
import { agreementPatients } from "../../src/panels/concordance/agreement-patients/panel.ts";
import { agreementGenes } from "../../src/panels/genes/agreement-genes/panel.ts";
import { genesMatrix } from "../../src/panels/genes/genes-matrix/panel.ts";
import { type Filters, noFilters } from "../../src/state/filters.ts";
import { classes, type Patient, patient, tablesOf } from "./testing/drawn-patients.ts";
import { cubesOf, twoSites } from "./testing/study-export.ts";

const rules = { pairing: { max_interval_days: 40 }, low_signal_below: 0.01, panel_genes: ["KRAS", "TP53", "EGFR"] };
const node = Object.fromEntries(twoSites.sites.map((site) => [site.code, site.node]));
/** The month of consent: days are counted from 2023-01-01. */
const month = (p: Patient): string =>
  p.consented === null ? "" : new Date(Date.UTC(2023, 0, 1 + p.consented)).toISOString().slice(0, 7);

type Narrowed = readonly [Partial<Filters>, (p: Patient) => boolean];
const filters: readonly Narrowed[] = [
  [{}, () => true],
  [{ site: "A" }, (p) => p.site === "A"],
  [{ site: "B" }, (p) => p.site === "B"],
  [{ node: "N2" }, (p) => node[p.site] === "N2"],
  [{ tumour_group: "lung" }, (p) => p.group === "lung"],
  [{ tumour_group: "unknown" }, (p) => p.group === ""],
  [{ period: "2023-01..2023-01" }, (p) => month(p) === "2023-01"],
  [{ period: "2023-02..2023-03" }, (p) => month(p) >= "2023-02"],
  [
    { site: "A", tumour_group: "lung", period: "2023-01..2023-02" },
    (p) => p.site === "A" && p.group === "lung" && month(p) <= "2023-02",
  ],
];

const number = (row: TableRow, ...names: readonly string[]): number =>
  names.reduce((sum, name) => sum + Number(row[name]), 0);

test("both + tissue only + blood only + neither + not evaluable are all consented patients, in every class and filter", async () => {
  const drawn = fc.array(fc.record({ p: patient }), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(drawn, async (list) => {
      const patients = list.map(({ p }) => p);
      const { folder } = await cubesOf(tablesOf(patients.map((p, i) => [`P${i}`, p])), rules);
      const release = openRelease(folder);
      const engine = await nodeEngine(release);
      for (const [chosen, matches] of filters) {
        const context = { manifest: release.manifest, filters: { ...noFilters, ...chosen } };
        const consented = patients.filter((p) => p.consented !== null && matches(p)).length;
        const { table } = await agreementPatients.ask(engine, context);
        expect(table.rows.map((row) => row["class"])).toEqual(["any", "actionable", ...classes]);
        for (const row of table.rows)
          expect(
            number(row, "both", "tissue_only", "blood_only", "neither", "not_evaluable"),
            `${JSON.stringify(chosen)} ${row["class"]}`,
          ).toBe(consented);

        const pairs = (name: string): number => {
          const row = table.rows.find((found) => found["class"] === name) ?? {};
          return number(row, "both", "tissue_only", "blood_only", "neither");
        };
        for (const row of (await agreementGenes.ask(engine, context)).table.rows)
          expect(number(row, "both", "tissue_only", "blood_only", "neither")).toBe(pairs("any"));
        for (const row of (await genesMatrix.ask(engine, context)).table.rows)
          if (row["neither"] !== null)
            expect(number(row, "both", "tissue_only", "blood_only", "neither")).toBe(pairs(String(row["class"])));
      }
    }),
    { numRuns: 5, seed: 20231031 },
  );
}, 180_000);
