import { expect, test } from "vitest";
import type { FindingVerdict } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import { withRounding } from "../../../define/rounded.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import type { ImpactCount } from "../../../questions/impact/question.ts";
import type { BoardCount } from "../../../questions/impact-board/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import type { Lang } from "../../../words/lang.ts";
import { placeImpact } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { impactModel, netBenefit, paysFrom, tableRows, withoutNumbers } from "./model.ts";
import { table } from "./panel.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const count = (found: ImpactCount["found"], patients: number, judged: FindingVerdict = "not_asked"): ImpactCount => ({
  ...{ found, judged, patients },
});
const advised = (
  recommended_by: BoardCount["recommended_by"],
  started: "yes" | "no",
  patients: number,
): BoardCount => ({ recommended_by, started, patients });
const all = ["samples", "variants", "reviews", "decisions"];
const setting = (supplied: readonly string[] = all, tiers: string[] = ["I"]) =>
  settingOf({ supplied, study: { actionable_tiers: tiers } });
// 400 tested: 60 in both, 50 in tissue only, 40 in blood only, of which 10 are confirmed and 6 refuted; 250 in neither.
const some = [
  count("awaited", 30),
  count("both", 60),
  count("tissue_only", 50),
  count("blood_only", 10, "confirmed"),
  count("blood_only", 6, "refuted"),
  count("blood_only", 4, "unresolved"),
  count("blood_only", 20, "not_reviewed"),
  count("neither", 250),
];
const board = [
  advised("blood", "yes", 6),
  advised("blood", "no", 9),
  advised("both", "yes", 30),
  advised("neither", "no", 2),
  advised("unknown", "yes", 1),
  advised("not_recommended", "no", 352),
];
const model = (rows: readonly ImpactCount[] = some, after: readonly BoardCount[] = board, of = setting()) =>
  something(impactModel(rows, after, of));
const say = (lang: Lang, of: ReturnType<typeof model>) => toldIn({ en, nb }[lang], factsOf(of), lang, setting());
const lineOf = (of: ReturnType<typeof model>, name: string) =>
  flatRows(table, tableRows(of)).find((row) => row.impact_line === name);

test("of the tested, what was found and what it led to; of findings of blood alone, what the review says", () => {
  const told = model();
  const counts = (name: string) => [lineOf(told, name)?.patients, lineOf(told, name)?.of_patients];
  expect(counts("found_both")).toEqual([60, 400]);
  expect(counts("found_neither")).toEqual([250, 400]);
  expect(counts("recommended")).toEqual([48, 400]);
  expect(counts("recommended_blood")).toEqual([15, 400]);
  expect(counts("recommended_other")).toEqual([3, 400]);
  expect(counts("started_blood")).toEqual([6, 400]);
  expect(counts("started_other")).toEqual([1, 400]);
  expect(counts("confirmed")).toEqual([10, 40]);
  expect(counts("refuted")).toEqual([6, 40]);
  // Wilson's limits of 15 of 400, worked out by his formula outside.
  expect(lineOf(told, "recommended_blood")?.share_low).toBeCloseTo(0.0228550298, 8);
  expect(lineOf(told, "recommended_blood")?.share_high).toBeCloseTo(0.0609438424, 8);
});
test("net benefit, by hand: needed less unneeded by the weight, per 100 tested", () => {
  const told = model();
  // At a weight of 2, both: at worst 60 + 50 + 10 needed and 6 + 24 not; at best 60 + 50 + 34 needed and 6 not.
  expect(netBenefit(told, "both", 2)).toEqual({ low: (120 - 15) / 4, high: (144 - 3) / 4 });
  expect(netBenefit(told, "blood", 2)).toEqual({ low: (70 - 15) / 4, high: (94 - 3) / 4 });
  expect(netBenefit(told, "tissue", 2)).toEqual({ low: 27.5, high: 27.5 });
  // At worst 30 unneeded for 10 confirmed: from a weight of 3 on, both are no worse than tissue.
  const pays = paysFrom(told);
  expect(pays?.value).toBeCloseTo(3, 10);
  expect(netBenefit(told, "both", 3).low).toBeCloseTo(netBenefit(told, "tissue", 3).low, 10);
  // From Wilson's limits of 10 of 40, worked out outside.
  expect(pays?.low).toBeCloseTo(1.4879359104, 8);
  expect(pays?.high).toBeCloseTo(6.0486476179, 8);
});
test("of rounded counts that may be of nobody no weight is told", () => {
  const rounded = withRounding(
    model([count("both", 20), count("blood_only", 5, "confirmed"), count("blood_only", 20, "not_reviewed")], []),
    { base: 5, least: 20, leastNamed: 10 },
  );
  expect(lineOf(rounded, "pays_from")).toMatchObject({ weight: null, status: "not_evaluable" });
  expect(factsOf(rounded).sure.map(({ say }) => say)).toEqual(["share", "judged"]);
});
test("423 lung cancers (doi 10.1186/s12885-023-10674-z): found by tissue in 66.19 %, by both in 77.30 %, as printed", () => {
  const rows = [
    count("both", 197),
    count("tissue_only", 83),
    count("blood_only", 47, "not_reviewed"),
    count("neither", 96),
  ];
  const told = model(rows, []);
  expect(told.tested).toBe(423);
  expect(netBenefit(told, "tissue", 1).high.toFixed(2)).toBe("66.19");
  expect(netBenefit(told, "both", 1).high.toFixed(2)).toBe("77.30");
  const share = (name: string): number => Number(lineOf(told, name)?.share);
  expect(share("found_tissue_only").toFixed(4)).toBe("0.1962");
  expect(share("found_blood_only").toFixed(4)).toBe("0.1111");
  expect((share("found_both") + share("found_neither")).toFixed(4)).toBe("0.6927");
  const either = share("found_both") + share("found_tissue_only") + share("found_blood_only");
  expect(((share("found_both") + share("found_tissue_only")) / either).toFixed(4)).toBe("0.8563");
  expect(((share("found_both") + share("found_blood_only")) / either).toFixed(4)).toBe("0.7462");
});
test("what was not supplied has no number; without reviews nothing is settled", () => {
  const bare = model(some, board, setting(["samples", "variants"]));
  for (const name of ["recommended", "started_blood", "confirmed", "pays_from"])
    expect(lineOf(bare, name)).toMatchObject({ patients: null, status: "not_supplied" });
  expect(netBenefit(bare, "both", 1)).toEqual({ low: (110 - 40) / 4, high: 150 / 4 });
  expect(impactModel(some, board, setting(all, []))).toMatchObject({
    nothing: { what: "tiers" },
    rows: withoutNumbers(),
  });
});
test("nobody settled has no answer; few have counts, no net benefit and no weight", () => {
  expect(impactModel([], [], setting())).toMatchObject({ nothing: { why: "nobody" } });
  expect(impactModel([count("awaited", 3)], [], setting())).toMatchObject({ nothing: { why: "not_evaluable", of: 3 } });
  const few = model([count("both", 20), count("blood_only", 4, "confirmed")], []);
  expect(lineOf(few, "net_benefit")).toMatchObject({ net_benefit_worst: null, status: "too_few" });
  expect(lineOf(few, "pays_from")).toMatchObject({ weight: null, status: "too_few" });
  const none = model([count("blood_only", 30, "refuted")], []);
  expect(lineOf(none, "pays_from")).toMatchObject({ weight: null, status: "not_evaluable" });
});
test("what blood changed, in both languages", () => {
  expect(say("en", model())).toEqual([
    "Blood alone informed a recommendation in 4 % of the patients tested.",
    "95 % interval 2 to 6, 15 of 400 patients; treatment started in 6. A review confirms 10 of 40 found in blood only, refutes 6. Counting confirmed ones, blood has net benefit if one missed finding outweighs 3.0 unneeded.",
  ]);
  expect(say("nb", model())).toEqual([
    "Blod alene lå til grunn for en anbefaling hos 4 % av de testede pasientene.",
    "95 %-intervall 2 til 6, 15 av 400 pasienter; behandling startet hos 6. Gjennomgang bekrefter 10 av 40 funnet bare i blod, avkrefter 6. Telles bare bekreftede, gir en blodprøve nettonytte hvis ett oversett funn veier mer enn 3,0 unødvendige.",
  ]);
  const told = (lang: Lang) => [
    ...say(lang, model([count("both", 3), count("neither", 1)], [advised("both", "no", 3)])),
    ...say(lang, model([count("blood_only", 2, "not_reviewed")], [advised("blood", "yes", 1)])),
    ...say(lang, model(some, [], setting(["samples", "variants"]))),
    say(lang, model([count("blood_only", 30, "confirmed")], []))[1],
  ];
  expect(told("en")).toEqual([
    "Blood alone informed no recommendation in the 4 patients tested.",
    "Found in blood only: 0.",
    "Blood alone informed a recommendation in 1 of 2 patients tested.",
    "Treatment started in 1. A review confirms 0 of 2 found in blood only, refutes 0.",
    "Blood alone has something actionable in 10 % of the patients tested; recommendations were not supplied.",
    "95 % interval 7 to 13, 40 of 400 patients. Found in blood only: 40; reviews of them were not supplied.",
    "95 % interval 0 to 11, 0 of 30 patients. A review confirms 30 of 30 found in blood only, refutes 0. Adding blood has net benefit at any weight.",
  ]);
  expect(told("nb")).toEqual([
    "Blod alene lå ikke til grunn for noen anbefaling hos de 4 testede pasientene.",
    "Funnet bare i blod: 0.",
    "Blod alene lå til grunn for en anbefaling hos 1 av 2 testede pasienter.",
    "Behandling startet hos 1. Gjennomgang bekrefter 0 av 2 funnet bare i blod, avkrefter 0.",
    "Blod alene har noe behandlingsrelevant hos 10 % av de testede pasientene; anbefalinger er ikke levert.",
    "95 %-intervall 7 til 13, 40 av 400 pasienter. Funnet bare i blod: 40; gjennomgang av dem er ikke levert.",
    "95 %-intervall 0 til 11, 0 av 30 pasienter. Gjennomgang bekrefter 30 av 30 funnet bare i blod, avkrefter 0. En blodprøve i tillegg gir nettonytte uansett vekt.",
  ]);
});
test("lines cross where adding blood begins to have net benefit; the weights stand by their logarithm", () => {
  const placed = placeImpact(model(), 700, 40, (order) => order);
  expect(placed.pays?.from).toBeCloseTo(3, 10);
  expect(placed.pays).toMatchObject({ anchor: "start", labelX: (placed.pays?.x ?? 0) + 6 });
  const rarely = model([
    count("both", 60),
    count("blood_only", 4, "confirmed"),
    count("blood_only", 36, "not_reviewed"),
  ]);
  expect(placeImpact(rarely, 312, 40, (order) => order).pays).toMatchObject({
    from: expect.closeTo(9, 10),
    anchor: "end",
  });
  // 0.5 to 50 is two tens: 5 stands in the middle.
  expect(placed.weights.find(({ weight }) => weight === 5)?.at).toBeCloseTo((placed.left + placed.right) / 2, 6);
  const [tissue, blood, both] = placed.lines;
  expect(new Set(tissue?.line.map(({ y }) => y)).size).toBe(1);
  expect(Number(both?.line.at(0)?.y)).toBeGreaterThan(Number(tissue?.line.at(0)?.y));
  expect(Number(both?.line.at(-1)?.y)).toBeLessThan(Number(tissue?.line.at(-1)?.y));
  expect(Number(blood?.line.at(-1)?.y)).toBeGreaterThan(Number(tissue?.line.at(-1)?.y));
});
test("names of lines that are one, at the foot of the figure, stand clear of each other", () => {
  const names = { tissue: "Tissue alone", blood: "Blood alone", both: "Both at once" };
  const none = model([count("neither", 60)], []);
  for (const width of [312, 480, 1060]) {
    const boxes = placeImpact(none, width, 40, (order) => names[order]).lines.map(({ order, spot }) => ({
      left: Number(spot?.x) - textWidth(names[order], theme.font, true),
      right: Number(spot?.x),
      y: Number(spot?.y),
    }));
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left >= b.right || b.left >= a.right || Math.abs(a.y - b.y) >= theme.font).toBe(true);
  }
});
