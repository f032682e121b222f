import fc from "fast-check";
import { expect, test } from "vitest";
import { pairStatuses, states } from "../../../cubes/codes.ts";
import { studySchema } from "../../../cubes/study.ts";
import { type CellCounts, crossModel, kindOf, total } from "./stats.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2022-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I"],
});
const tables = ["patients", "samples", "variants"];
const cell = (
  blood_state: CellCounts["blood_state"],
  tissue_state: CellCounts["tissue_state"],
  pair: CellCounts["pair"],
  patients: number,
): CellCounts => ({ class: "any", blood_state, tissue_state, pair, patients });

test("each patient who is not compared stands under one reason", () => {
  const cells = [
    cell("detected", "detected", "evaluable", 10),
    cell("detected", "detected", "interval", 1),
    cell("not_evaluable", "detected", "not_evaluable", 2),
    cell("detected", "failed", "no_pair", 3),
    cell("pending", "not_detected", "no_pair", 4),
    cell("none", "none", "no_pair", 5),
    { ...cell("none", "none", "no_pair", 99), class: "snv" as const },
  ];
  const model = crossModel(cells, tables, study);
  expect(model).toMatchObject({
    consented: 25,
    evaluable: 10,
    interval: 1,
    notEvaluable: 2,
    withoutTissue: 3,
    withoutBlood: 4,
    withoutBoth: 5,
    bloodStates: ["detected", "not_evaluable", "pending", "none"],
    tissueStates: ["detected", "not_detected", "failed", "none"],
  });
  expect(model.fields[0]).toEqual({ blood: "detected", tissue: "detected", patients: 11, compared: 10 });
});
test("fields and margins add up to all consented, in any data", () => {
  const drawn = fc.record({
    class: fc.constant("any" as const),
    blood_state: fc.constantFrom(...states),
    tissue_state: fc.constantFrom(...states),
    pair: fc.constantFrom(...pairStatuses),
    patients: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(drawn), (cells) => {
      const model = crossModel(cells, tables, study);
      expect(total(model.fields)).toBe(total(cells));
      const margins = model.bloodStates.map((state) => total(model.fields.filter((field) => field.blood === state)));
      expect(margins.reduce((a, b) => a + b, 0)).toBe(model.consented);
    }),
  );
});
test("colours: agreement and difference only where patients are compared", () => {
  const field = (blood: CellCounts["blood_state"], tissue: CellCounts["tissue_state"], compared: number) =>
    kindOf({ blood, tissue, patients: 3, compared });
  expect(field("detected", "detected", 3)).toBe("both");
  expect(field("not_detected_low_signal", "detected", 1)).toBe("tissue");
  expect(field("detected", "not_detected", 1)).toBe("blood");
  expect(field("not_detected", "not_detected", 1)).toBe("edge");
  expect(field("detected", "detected", 0)).toBe("faint");
});
test("without samples or variants nothing is known; without tiers actionable is left out", () => {
  const rows: CellCounts[] = [{ ...cell("none", "none", "no_pair", 1), class: "actionable" }];
  expect(crossModel(rows, ["patients"], study)).toMatchObject({ missing: "samples", cells: [] });
  expect(crossModel(rows, ["patients", "samples"], study)).toMatchObject({ missing: "variants", cells: [] });
  expect(crossModel(rows, tables, study).cells).toEqual(rows);
  expect(crossModel(rows, tables, { ...study, actionable_tiers: [] }).cells).toEqual([]);
});
