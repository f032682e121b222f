import { beforeAll, expect, test } from "vitest";
import { neededColumns, sourceTables } from "../cubes/source-tables.ts";
import type { Engine } from "../engine/engine.ts";
import { openRelease } from "../engine/release.ts";
import { rowsEngine } from "../engine/rows-engine.ts";
import type { Setting } from "../engine/setting.ts";
import { noFilters } from "../state/filters.ts";
import { langs } from "../words/lang.ts";
import { columnNotSupplied } from "../words/not-supplied.ts";
import { panels } from "./index.ts";

const { manifest } = openRelease("data");
/** Everything was supplied but one column. */
const without = (column: string): Setting => ({
  manifest: {
    ...manifest,
    supplied: [...sourceTables, ...neededColumns].filter((name) => name !== column),
  },
  filters: noFilters,
});
let engine: Engine;
beforeAll(async () => {
  engine = await rowsEngine({});
});

/** Whose answer rests on the column, beside those that consent everything: without it they say so and show no number. */
const resting = {
  "samples.received_on": [
    "result-before-decision",
    "turnaround-control",
    "turnaround-pending",
    "turnaround-since",
    "turnaround-sites",
    "turnaround-total",
  ],
  "samples.run_id": ["runs-used", "turnaround-batch"],
  "samples.tumour_fraction": ["agreement-by-signal"],
  "variants.tier": ["added-by-blood", "cost", "lost-with-blood-only", "strategies"],
  "biomarkers.msi": ["msi"],
} as const;

test.each(neededColumns)("without %s no figure that rests on it has a number, and each says why", async (column) => {
  const silent: string[] = [];
  for (const panel of panels) {
    const reply = await panel.ask(engine, without(column));
    const said = langs.every((lang) => reply.verdict(lang).text === columnNotSupplied[lang][column]);
    if (!said) continue;
    silent.push(panel.id);
    for (const lang of langs) expect(reply.howSure(lang)).toBeNull();
    for (const { status, cost_status } of reply.table.rows) expect([status, cost_status]).toContain("not_supplied");
  }
  if (column === "patients.consented_on") expect(silent.length).toBeGreaterThan(25);
  else expect(silent.toSorted()).toEqual(resting[column]);
});
