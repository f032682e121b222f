import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { table } from "../../../kinds/flow-steps/table.ts";
import { type FlowCounts, flowCounts } from "../../../questions/flow/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { factsOf } from "./facts.ts";
import { flowModel, tableRows } from "./model.ts";
import { placeFlow } from "./place.ts";
import { stepsOf } from "./steps.ts";
import { words } from "./words.ts";

const all = ["patients", "samples", "decisions"];
const counts: FlowCounts = {
  screened: 50,
  notIncluded: 14,
  consented: 36,
  noPair: 10,
  paired: 26,
  discussed: 20,
  notDiscussed: 6,
  notIncludedBy: [
    { reason: "declined", patients: 5 },
    { reason: "none_given", patients: 9 },
  ],
  noPairBy: [
    { reason: "interval", patients: 1 },
    { reason: "tissue_failed", patients: 5 },
    { reason: "pending", patients: 4 },
  ],
  discussedWithoutPair: 2,
};
function modelOf(supplied: readonly string[]) {
  return something(flowModel(counts, supplied));
}
const rowsOf = (supplied: readonly string[]) => flatRows(table, tableRows(modelOf(supplied)));

test("each row of the table is a share of those who came to the step before", () => {
  const rows = rowsOf(all);
  const find = (step: string, reason: string | null) =>
    rows.find((each) => each.step === step && each.reason === reason);
  expect(find("consented", null)).toMatchObject({ patients: 36, of_patients: 50, share: 0.72, status: "ok" });
  expect(find("no_evaluable_pair", "tissue_failed")).toMatchObject({ patients: 5, of_patients: 36, share: 5 / 36 });
  expect(find("discussed", null)).toMatchObject({ patients: 20, of_patients: 26 });
});
test("without samples and decisions the later steps are not supplied, not zero", () => {
  expect(rowsOf(["patients"]).slice(-4)).toEqual(
    ["no_evaluable_pair", "paired_evaluable", "not_discussed", "discussed"].map((step) => ({
      step,
      reason: null,
      patients: null,
      of_patients: null,
      share: null,
      share_low: null,
      share_high: null,
      status: "not_supplied",
    })),
  );
});
test("nobody screened: nothing to show, and no shares", () => {
  const found = flowModel(flowCounts([]), all);
  if (!isNothing(found)) throw new Error("there should be nothing to show");
  expect(found.nothing).toEqual({ why: "nobody" });
  const rows = flatRows(table, found.rows);
  expect(rows.every((each) => each.patients === 0 && each.share === null)).toBe(true);
  expect(rows.every((each) => each.status === "not_evaluable")).toBe(true);
});
test("those awaited are told as such, and never among the commonest losses", () => {
  const { verdict, sure, note } = factsOf(modelOf(all), { filters: noFilters });
  expect(sure.map(({ say }) => say)).toEqual(["paired", "losses", "discussed"]);
  expect(sure[0]).toMatchObject({ awaited: 4, paired: { events: 26, trials: 36 } });
  expect(sure[1]).toMatchObject({ exits: [{ reason: "tissue_failed" }, { reason: "interval" }] });
  expect(verdict.noPair).toMatchObject({ events: 6, trials: 36 }); // 10 have none, and 4 of these still wait
  expect(note).toContainEqual({ say: "without_pair", patients: 2 });
  const inPeriod = factsOf(modelOf(all), { filters: { ...noFilters, period: "2023-01..2023-02" } });
  expect(inPeriod.sure.map(({ say }) => say)).toEqual(["paired", "losses", "by_screening"]);
  expect(factsOf(modelOf(["patients"]), { filters: noFilters })).toMatchObject({
    verdict: { noPair: null, known: false },
    sure: [],
  });
  expect(factsOf(modelOf(["patients", "samples"]), { filters: noFilters }).sure.at(-1)).toEqual({
    say: "no_decisions",
  });
});
test("each step stands under those who left before it, and what is not known under the last", () => {
  const { steps, bars, height } = placeFlow(stepsOf(modelOf(all)), 740, { number: 40, reason: 100 }, []);
  // A box of 38, 14 to those who left: 18 of edges and 22 a line, less 4; 14 to the next box. Those who are awaited have one of their own.
  expect(steps.map(({ top }) => top)).toEqual([
    1,
    1 + 38 + 14 + 80 + 14,
    147 + 38 + 14 + 80 + 14 + 36 + 14,
    343 + 38 + 14 + 36 + 14,
  ]);
  expect(steps[0]?.asides).toMatchObject([{ top: 53, height: 80, first: 71, lines: [93, 115] }]);
  expect(steps[1]?.asides.map(({ aside: { reason, share } }) => [reason, share.events])).toEqual([
    [null, 6],
    ["pending", 4],
  ]);
  expect(height).toBe(445 + 38 + 2);
  expect(bars?.width(9)).toBe(220); // the largest exit
  const bare = placeFlow(stepsOf(modelOf(["patients"])), 320, { number: 40, reason: 100 }, [
    "Samples are",
    "not supplied.",
  ]);
  expect(bare.steps.map(({ told }) => told?.y ?? null)).toEqual([null, 147 + 38 + 26]);
  expect([bare.height, bare.bars]).toEqual([147 + 38 + 20 + 40 + 2, null]);
});

const said = (lang: "en" | "nb", supplied: readonly string[]) =>
  toldIn(words[lang], factsOf(modelOf(supplied), { filters: noFilters }), lang, {
    manifest: { release: "", previous: null, study: study(), firstMonth: null, supplied, files: {} },
    filters: noFilters,
  });
test("the answer counts those lost at both steps, and says what is not known", () => {
  expect(said("en", all)[0]).toBe(
    "14 of 50 screened patients were not included; 6 of 36 included dropped out before an evaluable pair.",
  );
  expect(said("en", all)[1]).toMatch(/^A pair: 72 % \(95 % interval 56 to 84, 26 of 36\); 4 still await a result\./);
  expect(said("nb", ["patients"])).toEqual([
    "14 av 50 vurderte pasienter ble ikke inkludert; hva som fulgte, er ikke kjent, fordi prøver ikke er levert.",
    null,
  ]);
});
