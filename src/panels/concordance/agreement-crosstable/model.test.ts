import fc from "fast-check";
import { expect, test } from "vitest";
import { pairStatuses, states } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { crossModel, kindOf } from "./model.ts";

const model = (cells: readonly StateCount[]) => {
  return something(crossModel(cells, study()));
};
const total = (rows: readonly { readonly patients: number }[]) => rows.reduce((n, { patients }) => n + patients, 0);
const cell = (
  blood_state: StateCount["blood_state"],
  tissue_state: StateCount["tissue_state"],
  pair: StateCount["pair"],
  patients: number,
): StateCount => ({ class: "any", blood_state, tissue_state, pair, patients });

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
  const { compared, leftOut, blood, tissue, fields } = model(cells);
  expect(compared).toMatchObject({ events: 10, trials: 25 });
  expect(leftOut).toEqual([
    { why: "without_tissue", patients: 3 },
    { why: "without_blood", patients: 4 },
    { why: "without_both", patients: 5 },
    { why: "interval", patients: 1 },
    { why: "not_evaluable", patients: 2 },
  ]);
  expect(blood.map(({ state }) => state)).toEqual(["detected", "not_evaluable", "pending", "none"]);
  expect(tissue.map(({ state }) => state)).toEqual(["detected", "not_detected", "failed", "none"]);
  expect(fields[0]).toEqual({ blood: "detected", tissue: "detected", patients: 11, compared: 10 });
});
test("a reason that holds nobody is not told", () => {
  expect(model([cell("detected", "detected", "evaluable", 2)]).leftOut).toEqual([]);
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
    fc.property(fc.array(drawn, { minLength: 1 }), (cells) => {
      const { compared, leftOut, blood, tissue, fields } = model(cells);
      for (const part of [fields, blood, tissue]) expect(total(part)).toBe(total(cells));
      expect(compared.events + total(leftOut)).toBe(compared.trials);
      for (const { state, patients } of blood)
        expect(total(fields.filter((field) => field.blood === state))).toBe(patients);
    }),
  );
});
test("colours: agreement and difference only where patients are compared", () => {
  const field = (blood: StateCount["blood_state"], tissue: StateCount["tissue_state"], compared: number) =>
    kindOf({ blood, tissue, patients: 3, compared });
  expect(field("detected", "detected", 3)).toBe("both");
  expect(field("not_detected_low_signal", "detected", 1)).toBe("tissue");
  expect(field("detected", "not_detected", 1)).toBe("blood");
  expect(field("not_detected", "not_detected", 1)).toBe("edge");
  expect(field("detected", "detected", 0)).toBe("faint");
});
test("without tiers actionable is left out; nothing to show where nobody is, whatever the table holds", () => {
  const actionable: StateCount = { ...cell("none", "none", "no_pair", 1), class: "actionable" };
  const any = cell("none", "none", "no_pair", 1);
  expect(model([actionable, any]).cells).toEqual([any, actionable]);
  expect(crossModel([any, actionable], study({ actionable_tiers: [] }))).toMatchObject({ cells: [any] });
  expect(crossModel([actionable], study())).toEqual({ nothing: { why: "nobody" }, rows: [actionable] });
  expect(crossModel([actionable], study({ actionable_tiers: [] }))).toMatchObject({ rows: [] });
});
test("NILE's EGFR exon 19 deletions keep all 282: no tumour DNA, cancelled, not assessed and too little tissue stand apart", () => {
  // Doi 10.1158/1078-0432.CCR-19-0624, table 3: rows of blood, columns of tissue; the totals are those printed there.
  const columns = ["detected", "not_detected", "none", "failed"] as const;
  const rows = [
    ["detected", [18, 0, 0, 1]],
    ["not_detected", [4, 201, 19, 25]],
    ["not_detected_low_signal", [0, 11, 1, 1]],
    ["cancelled", [0, 0, 1, 0]],
  ] as const;
  const cells = rows.flatMap(([blood, patients]) =>
    columns.flatMap((tissue, i) => {
      const n = patients[i] ?? 0;
      const isPair = blood !== "cancelled" && (tissue === "detected" || tissue === "not_detected");
      return n > 0 ? [cell(blood, tissue, isPair ? "evaluable" : "no_pair", n)] : [];
    }),
  );
  const { blood, tissue, compared, leftOut } = model(cells);
  expect(blood.map(({ patients }) => patients)).toEqual([19, 249, 13, 1]);
  expect(tissue.map(({ state, patients }) => `${state} ${patients}`)).toEqual([
    "detected 22",
    "not_detected 212",
    "failed 27",
    "none 21",
  ]);
  expect(compared).toMatchObject({ events: 234, trials: 282 });
  expect(leftOut).toEqual([
    { why: "without_tissue", patients: 47 },
    { why: "without_both", patients: 1 },
  ]);
});
