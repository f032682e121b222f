import { beforeAll, expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import type { Engine } from "../../engine/engine.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { twoSites } from "../rows.testing.ts";
import { classCounts } from "./counts.ts";
import { states } from "./question.ts";

const row = (
  name: string,
  blood_state: string,
  tissue_state: string,
  patients: number,
  { pair = "evaluable", month = "2022-03", site = "A", tumour_group = "lung" } = {},
) => ({ class: name, blood_state, tissue_state, pair, month, site, tumour_group, patients });

const agreement = [
  row("any", "detected", "detected", 7),
  row("any", "not_detected", "detected", 2),
  row("any", "not_detected_low_signal", "detected", 3),
  row("any", "detected", "not_detected", 4),
  row("any", "not_detected_low_signal", "not_detected", 5),
  row("any", "pending", "detected", 6, { pair: "no_pair" }),
  row("any", "detected", "detected", 8, { pair: "interval" }),
  row("cnv", "detected", "not_evaluable", 9, { pair: "not_evaluable" }),
  row("cnv", "detected", "detected", 1, { month: "2022-04", site: "B", tumour_group: "breast" }),
];
const zero = {
  consented: 0,
  evaluable: 0,
  both: 0,
  tissueOnly: 0,
  bloodOnly: 0,
  tissueOnlyLowSignal: 0,
};
const order = ["any", "actionable", "snv", "indel", "cnv", "fusion"];

let engine: Engine;
const ask = async (...params: string[]) =>
  classCounts(decode(states.columns, await engine.query(states.sql, params), "test"));
beforeAll(async () => {
  engine = await rowsEngine({ sites: twoSites, agreement });
});

test("counts only evaluable pairs by result; a low ctDNA fraction is not detected; every class has a row", async () => {
  const rows = await ask("", "", "", "", "");
  expect(rows).toEqual([
    {
      class: "any",
      consented: 35,
      evaluable: 21,
      both: 7,
      tissueOnly: 5,
      tissueOnlyLowSignal: 3,
      bloodOnly: 4,
    },
    { class: "actionable", ...zero },
    { class: "snv", ...zero },
    { class: "indel", ...zero },
    { class: "cnv", ...zero, consented: 10, evaluable: 1, both: 1 },
    { class: "fusion", ...zero },
  ]);
});
test.each([
  [["2022-04", "2022-04", "", "", ""]],
  [["", "", "B", "", ""]],
  [["", "", "", "N2", ""]],
  [["", "", "", "", "breast"]],
])("the filter %j leaves the one patient it names", async (filter) => {
  expect(await ask(...filter)).toEqual(
    order.map((name) => ({ class: name, ...zero, ...(name === "cnv" ? { consented: 1, evaluable: 1, both: 1 } : {}) })),
  );
});

test("one row per class and cell, whatever the month and the bands", async () => {
  const cells = [
    row("snv", "detected", "detected", 1),
    row("any", "detected", "detected", 2),
    row("any", "detected", "detected", 3, { month: "2022-04" }),
    row("any", "detected", "detected", 4, { pair: "interval" }),
    row("any", "none", "failed", 5, { pair: "no_pair" }),
  ].map((each, i) => ({ ...each, signal_band: "unknown", interval_band: i === 2 ? "unknown" : "0_7" }));
  const cellEngine = await rowsEngine({ agreement: cells });
  const rows = await cellEngine.query(states.sql, ["", "", "", "", ""]);
  expect(rows.map((each) => Object.values(each as object).join()).toSorted()).toEqual([
    "any,detected,detected,evaluable,5",
    "any,detected,detected,interval,4",
    "any,none,failed,no_pair,5",
    "snv,detected,detected,evaluable,1",
  ]);
  expect(await cellEngine.query(states.sql, ["2022-04", "", "", "", "lung"])).toEqual([
    { class: "any", blood_state: "detected", tissue_state: "detected", pair: "evaluable", patients: 3 },
  ]);
});
