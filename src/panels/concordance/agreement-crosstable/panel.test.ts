import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { noFilters } from "../../../state/filters.ts";
import { agreementCrosstable } from "./panel.ts";

test("without samples or variants nothing is known: no row, and why", async () => {
  const row = {
    class: "any",
    blood_state: "none",
    tissue_state: "none",
    pair: "no_pair",
    month: "2022-03",
    patients: 1,
  };
  const engine = await rowsEngine({ agreement: [{ ...row, site: "A", tumour_group: "lung" }] });
  const { manifest } = openRelease("data");
  const ask = (...supplied: (typeof manifest.supplied)[number][]) =>
    agreementCrosstable.ask(engine, { manifest: { ...manifest, supplied }, filters: noFilters });
  for (const [missing, reply] of [
    ["samples", await ask("patients")],
    ["variants", await ask("patients", "samples")],
  ] as const) {
    expect(reply.table.rows).toEqual([]);
    expect(reply.summary("en").text).toContain(`has not supplied ${missing}`);
  }
  expect((await ask("patients", "samples", "variants")).table.rows).toMatchObject([{ class: "any", patients: 1 }]);
});
