import { expect, test } from "vitest";
import type { SignalBand, State } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import type { TissueFinding } from "../../../questions/tissue-findings/question.ts";
import { told } from "../../../say/told.testing.ts";
import { placeBounds } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { boundsModel, tableRow } from "./model.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const state = (
  blood_state: State,
  tissue_state: State,
  pair: StateCount["pair"],
  patients: number,
  name: StateCount["class"] = "any",
): StateCount => ({ class: name, blood_state, tissue_state, pair, patients });
const finding = (
  tumour_group: string,
  signal_band: SignalBand,
  result: TissueFinding["result"],
  patients: number,
): TissueFinding => ({ class: "any", tumour_group, signal_band, result, patients });

/** 40 agree, 10 do not, 20 found in tissue cannot be compared, for three reasons. */
const states = [
  state("detected", "detected", "evaluable", 40),
  state("not_detected", "detected", "evaluable", 6),
  state("not_detected_low_signal", "detected", "evaluable", 4),
  state("failed", "detected", "no_pair", 12),
  state("detected", "detected", "interval", 5),
  state("not_evaluable", "detected", "not_evaluable", 3),
  state("detected", "not_detected", "evaluable", 9),
  state("detected", "failed", "no_pair", 11),
  state("detected", "detected", "evaluable", 4, "cnv"),
];
const findings = [
  finding("lung", "ge_5pct", "both", 36),
  finding("lung", "ge_5pct", "tissue_only", 4),
  finding("lung", "ge_5pct", "missing", 5),
  finding("lung", "unknown", "missing", 8),
  finding("breast", "lt_0_1pct", "both", 4),
  finding("breast", "lt_0_1pct", "tissue_only", 6),
  finding("breast", "lt_0_1pct", "missing", 3),
  finding("other", "unknown", "missing", 4),
];
const model = (rows: readonly StateCount[] = states, strata: readonly TissueFinding[] = findings) =>
  something(boundsModel(rows, strata, study()));
const say = (of: ReturnType<typeof model>) => told({ en, nb }, factsOf(of));

test("worst, best and weighted are of all with a finding in tissue, whatever keeps them from being compared", () => {
  const [any, , , , cnv] = model().rows.map(tableRow);
  expect(any).toMatchObject({
    ...{ class: "any", evaluable: 59, both: 40, tissue_only: 10, tissue_positive: 50 },
    ...{ missing_blood: 20, tissue_findings: 70, status: "ok" },
  });
  expect([any?.ppa?.value, any?.ppa_worst?.value, any?.ppa_best?.value]).toEqual([0.8, 40 / 70, 60 / 70]);
  // Lung of 5 % or more 45 × 36/40; lung unknown 8 × 36/40, as all lung; breast 13 × 4/10; other 4 × 40/50, as all: 56.1 of 70.
  expect(any?.ppa_weighted).toBeCloseTo((45 * 0.9 + 8 * 0.9 + 13 * 0.4 + 4 * 0.8) / 70, 12);
  expect(cnv).toMatchObject({ class: "cnv", missing_blood: 0, ppa_weighted: null, status: "too_few" });
});
test("actionable is left out where the study names no tier; nothing is said of nobody", () => {
  const none = boundsModel(states, findings, study({ actionable_tiers: [] }));
  expect(something(none).rows.map((row) => row.class)).not.toContain("actionable");
  expect(boundsModel([], [], study())).toMatchObject({ nothing: { why: "nobody" } });
  expect(boundsModel([state("failed", "detected", "no_pair", 3)], [], study())).toMatchObject({
    nothing: { why: "not_evaluable", of: 3 },
  });
});
test("a bar from worst to best, with the pairs compared and the weighted share on it; none for few", () => {
  const { rows } = placeBounds(model().rows, 340, 30, [], []);
  const x = (share: number) => 16 + 303 * share;
  const near = (share: number) => expect.closeTo(x(share), 8);
  expect(rows[0]?.bar).toMatchObject({ low: near(40 / 70), high: near(60 / 70), mid: near(0.8) });
  expect(rows[0]?.bar?.weighted).toBeCloseTo(x(56.1 / 70), 8);
  expect(rows[4]?.bar).toBeNull();
});
test("what would be at worst, in both languages", () => {
  expect(say(model())).toEqual([
    [
      "Had the missing pairs disagreed, blood would find something in 57 % of patients with a finding in tissue.",
      "95 % interval 45 to 68, 40 of 70 patients. Of those compared: 80 %; 20 lack a blood sample to compare. Had all agreed: 86 %; like others of their tumour group and ctDNA fraction: 80 %.",
    ],
    [
      "Uten samsvar i parene som mangler, ville blod ha funnet noe hos 57 % av pasientene med funn i vev.",
      "95 %-intervall 45 til 68, 40 av 70 pasienter. Av dem som kan sammenlignes: 80 %; 20 mangler en blodprøve å sammenligne med. Hadde alle stemt overens: 86 %; som andre med samme kreftform og ctDNA-andel: 80 %.",
    ],
  ]);
  const known = (change: Partial<TissueFinding>) =>
    say(
      model(
        states,
        findings.map((each) => ({ ...each, ...change })),
      ),
    ).map(([, sure]) => sure);
  const [tumourGroup, fraction] = [{ tumour_group: "unknown" }, { signal_band: "unknown" } as const];
  expect(known(fraction)[0]).toMatch(/86 %; like others of their tumour group: 80 %\.$/);
  expect(known(fraction)[1]).toMatch(/86 %; som andre med samme kreftform: 80 %\.$/);
  expect(known(tumourGroup)[0]).toMatch(/86 %; like others of their ctDNA fraction: \d\d %\.$/);
  expect(known({ ...tumourGroup, ...fraction })[0]).toMatch(/Had all agreed: 86 %\.$/);
  // Partners have no strata.
  expect(say(model(states, []))[0]?.[1]).toMatch(/Had all agreed: 86 %\.$/);
});
test("none missing, none compared, nothing in tissue and few are said so", () => {
  const of = (...rows: readonly StateCount[]) => say(model(rows, [])).map(([verdict]) => verdict);
  expect(
    of(state("detected", "detected", "evaluable", 40), state("not_detected", "detected", "evaluable", 10)),
  ).toEqual([
    "Nothing would change: no pair is missing; blood finds something in 80 % of patients with a finding in tissue.",
    "Ingenting ville endret seg: ingen par mangler; blod finner noe hos 80 % av pasientene med funn i vev.",
  ]);
  const pair = state("detected", "not_detected", "evaluable", 5);
  expect(of(pair, state("failed", "detected", "no_pair", 3))).toEqual([
    "Cannot be said: blood is to be compared in 0 of 3 patients with a finding in tissue.",
    "Kan ikke sies: blod kan sammenlignes hos 0 av 3 pasienter med funn i vev.",
  ]);
  expect(of(pair)).toEqual([
    "Cannot be said: tissue finds nothing in the 5 evaluable pairs.",
    "Kan ikke sies: vev finner ingenting i de 5 evaluerbare parene.",
  ]);
  expect(of(state("detected", "detected", "evaluable", 1), state("pending", "detected", "no_pair", 2))[0]).toBe(
    "Had the missing pairs disagreed, blood would find something in 1 of 3 patients with a finding in tissue.",
  );
});
