import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { flatRows } from "../../define/table.testing.ts";
import type { BandCounts, ResultCounts } from "../../questions/bands/counts.ts";
import { factsOf } from "./facts.ts";
import { byModel, comparable, difference } from "./model.ts";
import { bandColumns, bareRow, tableRow } from "./table.ts";

const someCounts: ResultCounts = {
  consented: 60,
  evaluable: 50,
  both: 30,
  tissueOnly: 10,
  bloodOnly: 4,
  neither: 6,
  lowSignal: 5,
  unknownSignal: 0,
};
const counts = (band: string, any: Partial<ResultCounts> = {}, actionable: Partial<ResultCounts> = {}): BandCounts => ({
  band,
  any: { ...someCounts, ...any },
  actionable: { ...someCounts, ...actionable },
});
const low = counts("lt_0_1pct", {}, { both: 3, tissueOnly: 1, bloodOnly: 0 });
const high = counts("ge_5pct", { both: 19, tissueOnly: 1, lowSignal: 0 }, { both: 2, tissueOnly: 0, bloodOnly: 1 });
const all = counts(
  "all",
  { consented: 120, evaluable: 100, both: 49, tissueOnly: 11, bloodOnly: 8, lowSignal: 5 },
  { both: 5, tissueOnly: 1, bloodOnly: 1 },
);
const model = (bands: readonly BandCounts[], of = study({ low_signal_below: 0.01 })) => byModel(bands, all, of);
const told = (bands: readonly BandCounts[], of?: ReturnType<typeof study>) => {
  const { bands: rows, all } = model(bands, of);
  return flatRows({ columns: bandColumns }, [...rows, all].map(tableRow));
};

test("a band has its shares, and all stands last", () => {
  const rows = told([low, high]);
  expect(rows[0]).toMatchObject({
    ppa: 0.75,
    neither: 6,
    not_evaluable: 10,
    informative: 0.9,
    low_signal: 5,
    actionable_ppa: 0.75,
    status: "ok",
  });
  expect(rows[1]).toMatchObject({ ppa: 0.95, informative: 1, status: "too_few", actionable_tissue_positive: 2 });
  expect(rows[2]).toMatchObject({ both: 49, tissue_positive: 60, evaluable: 100, actionable_both: 5, status: "ok" });
  expect(model([low, high]).consented).toBe(120);
});
test("nobody with a finding in tissue gives no share, not zero", () => {
  const none = {
    consented: 2,
    evaluable: 0,
    both: 0,
    tissueOnly: 0,
    bloodOnly: 0,
    neither: 0,
    lowSignal: 0,
    unknownSignal: 0,
  };
  const [row] = told([counts("a", none, none)]);
  expect(row).toMatchObject({ ppa: null, informative: null, status: "not_evaluable", not_evaluable: 2, low_signal: 0 });
});
test("what the study did not supply has no numbers", () => {
  expect(told([low], study({ low_signal_below: null })).at(-1)).toMatchObject({
    low_signal: null,
    informative: null,
    ppa: 49 / 60,
  });
  expect(told([low], study({ low_signal_below: 0.01, actionable_tiers: [] })).at(-1)).toMatchObject({
    actionable_both: null,
    actionable_ppa: null,
    both: 49,
  });
  const [bare] = flatRows({ columns: bandColumns }, [{ ...bareRow(all), status: "not_supplied" }]);
  expect(bare).toMatchObject({ both: null, evaluable: null, ppa: null, not_evaluable: 20, status: "not_supplied" });
});
test("only bands with at least 25 are compared, and never the unknown one", () => {
  const some = [low, high, counts("unknown"), counts("1_to_5pct", { both: 24, tissueOnly: 1 })];
  expect(comparable(model(some)).map((row) => row.band)).toEqual(["lt_0_1pct", "1_to_5pct"]);
});
test("the difference of two bands is Newcombe's", () => {
  // 56 of 70 and 48 of 80 (Newcombe 1998, table II): 0.2000 (0.0524 to 0.3339)
  const [a, b] = model([
    counts("a", { evaluable: 90, both: 56, tissueOnly: 14 }),
    counts("b", { evaluable: 90, both: 48, tissueOnly: 32 }),
  ]).bands;
  if (!a || !b) throw new Error("two bands in, two out");
  const { value, low, high } = difference(a, b);
  expect([value, low, high].map((x) => x.toFixed(4))).toEqual(["0.2000", "0.0524", "0.3339"]);
});
test("the ends are told in the order of the panel, and whether they differ; with one band alone none is compared", () => {
  const compare = { ends: <T>(bands: readonly T[]) => bands.toReversed(), tested: true, signal: true };
  const facts = (bands: readonly BandCounts[]) => factsOf(model(bands), compare);
  const both = [low, high, counts("1_to_5pct", { both: 24, tissueOnly: 1 })];
  // Newcombe of 24 of 25 and 30 of 40: 0.21, from 0.024 to 0.366.
  expect(facts(both)).toMatchObject({
    verdict: { say: "ends", first: { band: "1_to_5pct" }, last: { band: "lt_0_1pct" }, compared: 2, differ: "more" },
    sure: [{ say: "shares" }, { say: "difference", estimate: { value: 0.96 - 0.75 } }, { say: "caveat" }],
    note: { informative: { share: { events: 95, trials: 100 }, low: 5 } },
  });
  const alike = factsOf(model([low, counts("1_to_5pct", { both: 20, tissueOnly: 5 })]), compare);
  expect(alike.verdict).toMatchObject({ differ: "not_told" });
  expect(factsOf(model(both.toReversed()), compare).verdict).toMatchObject({ differ: "less" });
  expect(factsOf(model(both), { ...compare, tested: false })).toMatchObject({
    verdict: { differ: null },
    sure: [{ say: "shares" }, { say: "caveat" }],
  });
  expect(facts([low, high])).toMatchObject({
    verdict: { say: "not_compared", compared: 1 },
    sure: [{ say: "over_all", again: { events: 49, trials: 60 } }],
  });
  expect(factsOf(model([low]), { ...compare, signal: false }).note.informative).toBeNull();
});
test("a silent blood test of unknown ctDNA fraction is not informative, and over 5 % of them withhold the comparison", () => {
  const unknown = counts("unknown", {
    evaluable: 6,
    both: 2,
    tissueOnly: 1,
    bloodOnly: 0,
    neither: 3,
    lowSignal: 0,
    unknownSignal: 4,
  });
  const [row] = told([unknown]);
  // 6 evaluable pairs, 4 of them silent and of unknown fraction: 2 of 6 are informative.
  expect(row).toMatchObject({ low_signal: 0, unknown_signal: 4, informative: 2 / 6 });
  const compare = { ends: <T>(bands: readonly T[]) => bands, tested: true, signal: true };
  const facts = (unknownSignal: number, signal = true) =>
    factsOf(
      byModel(
        [low, unknown],
        { ...all, any: { ...all.any, tissueOnly: 11, neither: 29, unknownSignal } },
        study({ low_signal_below: 0.01 }),
      ),
      {
        ...compare,
        signal,
      },
    ).verdict;
  // 40 silent blood tests: 2 of them are 5 %, 3 are more.
  expect(facts(2).say).toBe("not_compared");
  expect(facts(3)).toEqual({ say: "signal_unknown", unknown: 3, pairs: 40 });
  expect(facts(3, false).say).toBe("not_compared");
});
