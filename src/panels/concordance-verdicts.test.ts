import { sum } from "d3-array";
import { beforeAll, expect, test } from "vitest";
import { everyNth } from "../../tests/whole.ts";
import type { TableRow } from "../define/table.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { filterOptions } from "../engine/options.ts";
import { openRelease } from "../engine/release.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import { panels } from "./index.ts";

const release = openRelease("data");
const options = filterOptions(release.manifest);
const filters: readonly Partial<Filters>[] = [
  {},
  ...options.site.map((site) => ({ site })),
  ...options.tumour_group.map((tumour_group) => ({ tumour_group })),
  ...options.months.map((month) => ({ period: `${month}..${month}` })),
];

let engine: Engine;
beforeAll(async () => {
  engine = await nodeEngine(release);
});
async function ask(id: string, asked: Partial<Filters>) {
  const panel = panels.find((each) => each.id === id);
  if (!panel) throw new Error(`no panel ${id}`);
  const reply = await panel.ask(engine, { manifest: release.manifest, filters: { ...noFilters, ...asked } });
  return { rows: reply.table.rows, verdict: reply.verdict("en").text, sure: reply.howSure("en")?.text ?? "" };
}
const number = (row: TableRow | undefined, name: string): number => Number(row?.[name] ?? 0);
const total = (rows: readonly TableRow[], name: string): number => sum(rows, (row) => number(row, name));
/** Every whole number of a text, without those of a unit or of an interval's level. */
const numbersIn = (text: string): readonly number[] =>
  [...text.replaceAll(",", "").matchAll(/\b\d+\b/g)].map(([digits]) => Number(digits));

test.each(everyNth(filters, 3))(
  "what the verdicts on agreement say stands in their tables, and in each other's: %o",
  async (asked) => {
    const patients = await ask("agreement-patients", asked);
    const any = patients.rows.find((row) => row["class"] === "any");
    const [both, inTissue] = [number(any, "both"), number(any, "tissue_positive")];
    if (both > 0 && both < inTissue) expect(numbersIn(patients.verdict)).toEqual([both, inTissue]);

    const variants = await ask("agreement-variants", asked);
    const classes = variants.rows.filter((row) => row["class"] !== "any");
    const [same, found] = [total(classes, "both"), total(classes, "tissue_positive")];
    const over = variants.rows.find((row) => row["class"] === "any");
    expect([number(over, "both"), number(over, "tissue_positive")]).toEqual([same, found]);
    expect(number(over, "tissue_patients")).toBe(inTissue);
    if (same > 0 && found > 1) {
      expect(numbersIn(variants.verdict)).toEqual([same, found]);
      if (inTissue > 0)
        expect(patients.sure).toMatch(new RegExp(`of ${found} variants? in tissue, blood has ${same}\\.`));
    }

    const cross = await ask("agreement-crosstable", asked);
    const cells = cross.rows.filter((row) => row["class"] === "any");
    const leftOut = total(
      cells.filter((row) => row["pair"] !== "evaluable"),
      "patients",
    );
    if (leftOut > 0) expect(numbersIn(cross.verdict).slice(0, 2)).toEqual([leftOut, total(cells, "patients")]);
    expect(total(cells, "patients") - leftOut).toBe(number(any, "evaluable"));
  },
);

test.each(filters)("and so do those on the biomarkers: %o", async (asked) => {
  const tmb = await ask("tmb", asked);
  const high = (side: string): number =>
    number(
      tmb.rows.find((row) => row["tmb_row"] === `high_${side}`),
      "pairs",
    );
  const either = high("both") + high("tissue_only") + high("blood_only");
  if (either > 1) {
    expect(numbersIn(tmb.verdict)[0]).toBe(either);
    expect(tmb.verdict).toContain(high("both") === 0 ? "none" : ` ${high("both")} `);
  }

  const msi = await ask("msi", asked);
  const clear = ["stable", "unstable"];
  const compared = msi.rows.filter(
    (row) => clear.includes(`${row["blood_msi"]}`) && clear.includes(`${row["tissue_msi"]}`),
  );
  const unstable = compared.filter((row) => [row["blood_msi"], row["tissue_msi"]].includes("unstable"));
  const inBoth = unstable.filter((row) => row["blood_msi"] === row["tissue_msi"]);
  if (unstable.length > 0)
    expect(numbersIn(msi.verdict)).toEqual([compared, unstable, inBoth].map((rows) => total(rows, "patients")));
  else expect(msi.verdict).not.toMatch(/unstable/);
  if (compared.length === 0) expect(msi.verdict).not.toMatch(/stable/);
});
