import { expect, test } from "vitest";
import { intervalBands, signalBands } from "../../cubes/codes.ts";
import { decode } from "../../engine/decode.ts";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { bandCounts, bandsQuery, groupsByPairs } from "./question.ts";

const row = (blood: string, tissue: string, patients: number, changed: object = {}) => ({
  class: "any",
  blood_state: blood,
  tissue_state: tissue,
  pair: "evaluable",
  signal_band: "ge_5pct",
  interval_band: "0_7",
  month: "2022-03",
  site: "A",
  tumour_group: "lung",
  patients,
  ...changed,
});
const low = { signal_band: "lt_0_1pct", interval_band: "gt_90", tumour_group: "unknown" };
const agreement = [
  row("detected", "detected", 5),
  row("detected", "not_detected", 2),
  row("not_detected", "detected", 1, { month: "2022-04" }),
  row("not_detected_low_signal", "detected", 3, low),
  row("not_detected_low_signal", "not_detected", 4, low),
  row("detected", "failed", 7, { ...low, pair: "no_pair" }),
  row("detected", "detected", 9, { class: "snv" }),
  row("detected", "detected", 2, { class: "actionable", tumour_group: "breast" }),
  row("not_detected", "not_detected", 6, { class: "any", tumour_group: "breast" }),
];
const all = ["", "", "", "", ""];
const ask = async (engine: Engine, params = all) =>
  decode(bandsQuery.columns, await engine.query(bandsQuery.sql, params), "test");
type Rows = Awaited<ReturnType<typeof ask>>;
const bySignal = (rows: Rows) => bandCounts(rows, "signal_band", signalBands);
const byInterval = (rows: Rows) => bandCounts(rows, "interval_band", intervalBands);
const byTumour = (rows: Rows) => bandCounts(rows, "tumour_group", groupsByPairs(rows));
const shown = async (engine: Engine, by: typeof bySignal, params = all) =>
  by(await ask(engine, params))
    .map((b) =>
      [b.band, b.class, b.consented, b.evaluable, b.both, b.tissue_only, b.blood_only, b.low_signal].join(" "),
    )
    .filter((text) => !text.endsWith(" 0 0 0 0 0 0"));

const told = ["ge_5pct any 14 14 5 1 2 0", "ge_5pct actionable 2 2 2 0 0 0"];

test("by tumour fraction: every band and class stands there, in order; classes of variants are left out", async () => {
  const engine = await rowsEngine({ agreement });
  expect(await shown(engine, bySignal)).toEqual(["lt_0_1pct any 14 7 0 3 0 7", ...told]);
  expect(bySignal(await ask(engine))).toHaveLength(10);
  expect(byInterval(await ask(engine, ["1999-01", "1999-01", "", "", ""]))).toHaveLength(10);
});
test("by interval: from the shortest", async () => {
  const engine = await rowsEngine({ agreement });
  expect(await shown(engine, byInterval)).toEqual([
    ...told.map((text) => text.replace("ge_5pct", "0_7")),
    "gt_90 any 14 7 0 3 0 7",
  ]);
});
test("by tumour group: the group with the most evaluable pairs first, unknown last", async () => {
  const engine = await rowsEngine({ agreement });
  expect(await shown(engine, byTumour)).toEqual([
    "lung any 8 8 5 1 2 0",
    "breast any 6 6 0 0 0 0",
    "breast actionable 2 2 2 0 0 0",
    "unknown any 14 7 0 3 0 7",
  ]);
});
test("a period and a tumour group leave only what they name", async () => {
  const engine = await rowsEngine({ agreement });
  for (const by of [bySignal, byInterval, byTumour])
    expect((await shown(engine, by, ["2022-04", "2022-04", "", "", "lung"])).map((text) => text.slice(-15))).toEqual([
      expect.stringMatching(/any 1 1 0 1 0 0$/),
    ]);
});
