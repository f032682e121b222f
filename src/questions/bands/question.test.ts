import { beforeAll, expect, test } from "vitest";
import { intervalBands, signalBands } from "../../cubes/codes.ts";
import { decode } from "../../engine/decode.ts";
import type { Engine } from "../../engine/engine.ts";
import { cubesRead } from "../../engine/reads.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { byInterval } from "../by-interval/question.ts";
import { bySignal } from "../by-signal/question.ts";
import { byTumour } from "../by-tumour/question.ts";
import { bandsByPairs, countBands } from "./counts.ts";

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
let engine: Engine;
beforeAll(async () => {
  engine = await rowsEngine({ agreement });
});
const shown = async (question: typeof bySignal, bands: typeof bandsByPairs, params = all) => {
  const rows = decode(question.columns, await engine.query(question.sql, params), "test");
  return countBands(rows, bands(rows)).flatMap(({ band, any, actionable }) =>
    Object.entries({ any, actionable }).map(([name, c]) =>
      [band, name, c.consented, c.evaluable, c.both, c.tissueOnly, c.bloodOnly, c.neither, c.lowSignal].join(" "),
    ),
  );
};
const signal = (params = all) => shown(bySignal, () => signalBands, params);
const interval = (params = all) => shown(byInterval, () => intervalBands, params);
const tumour = (params = all) => shown(byTumour, bandsByPairs, params);
const held = (rows: readonly string[]) => rows.filter((text) => !text.endsWith(" 0 0 0 0 0 0 0"));

const told = ["ge_5pct any 14 14 5 1 2 6 0", "ge_5pct actionable 2 2 2 0 0 0 0"];

test("by ctDNA fraction: every band and class stands there, in order; classes of variants are left out", async () => {
  const rows = await signal();
  expect(held(rows)).toEqual(["lt_0_1pct any 14 7 0 3 0 4 7", ...told]);
  expect(rows).toHaveLength(10);
  expect(await interval(["1999-01", "1999-01", "", "", ""])).toHaveLength(10);
});
test("by interval: from the shortest", async () => {
  expect(held(await interval())).toEqual([
    ...told.map((text) => text.replace("ge_5pct", "0_7")),
    "gt_90 any 14 7 0 3 0 4 7",
  ]);
});
test("by tumour group: the group with the most evaluable pairs first, unknown last", async () => {
  expect(held(await tumour())).toEqual([
    "lung any 8 8 5 1 2 0 0",
    "breast any 6 6 0 0 0 6 0",
    "breast actionable 2 2 2 0 0 0 0",
    "unknown any 14 7 0 3 0 4 7",
  ]);
});
test("a period and a tumour group leave only what they name", async () => {
  for (const by of [signal, interval, tumour])
    expect(held(await by(["2022-04", "2022-04", "", "", "lung"]))).toEqual([
      expect.stringMatching(/any 1 1 0 1 0 0 0$/),
    ]);
});
test("nothing found in blood of unknown ctDNA fraction is not found, and told apart in every dimension", async () => {
  const unknown = { signal_band: "unknown" };
  const silent = await rowsEngine({
    agreement: [
      row("not_detected", "detected", 2, unknown),
      row("not_detected", "not_detected", 3, unknown),
      row("detected", "detected", 4, unknown),
      row("not_detected", "not_detected", 5),
      row("not_detected_low_signal", "detected", 6, low),
    ],
  });
  for (const [question, band] of [
    [bySignal, "unknown"],
    [byInterval, "0_7"],
    [byTumour, "lung"],
  ] as const) {
    const rows = decode(question.columns, await silent.query(question.sql, all), "test");
    const [counted] = countBands(rows, [band]);
    expect(counted?.any).toMatchObject({ both: 4, tissueOnly: 2, unknownSignal: 5, lowSignal: 0 });
  }
});
test("each asks of its own dimension alone, of the one cube", () => {
  const dimensions = ["signal_band", "interval_band", "tumour_group"];
  for (const [i, { sql }] of [bySignal, byInterval, byTumour].entries()) {
    expect(cubesRead([sql]).map(({ name }) => name)).toEqual(["sites", "agreement"]);
    expect(dimensions.filter((name) => sql.includes(`${name}::`))).toEqual([dimensions[i]]);
    expect(sql).not.toContain("{");
  }
});
