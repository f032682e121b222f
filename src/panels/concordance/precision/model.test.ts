import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { halfWidth } from "../../../stats/precision.ts";
import { formats } from "../../../words/format.ts";
import { langs } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { drawPrecision, placePrecision } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { precisionModel, tableRow } from "./model.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const counts = (name: "any" | "actionable" | "snv", both: number, tissueOnly: number, evaluable = 100) => ({
  class: name,
  consented: 200,
  evaluable,
  both,
  tissueOnly,
  bloodOnly: 3,
  tissueOnlyLowSignal: 0,
});
const setting = (own = {}, filters = {}) => ({
  manifest: {
    release: "2022-12-31",
    previous: null,
    study: study({ target_patients: 400, tumour_groups: [], ...own }),
    firstMonth: "2022-01",
    supplied: ["patients", "samples", "variants"],
    files: {},
  },
  filters: { ...noFilters, ...filters },
});
const classes = [counts("any", 40, 10), counts("actionable", 6, 2), counts("snv", 0, 0)];
const group = { band: "lung", any: { ...counts("any", 30, 0, 60), neither: 27, lowSignal: 0, unknownSignal: 0 } };
const groups = [{ ...group, actionable: group.any }];
const model = (own = {}, filters = {}) => something(precisionModel(classes, groups, setting(own, filters)));

test("half of Wilson's interval now, and with as many times the findings as the target has pairs", () => {
  const [any, actionable, snv, lung] = model().rows.map(tableRow);
  // R: prop.test(40, 50, correct = FALSE)$conf.int is 0.6696 to 0.8876; prop.test(160, 200, ...) 0.7392 to 0.8494.
  expect(any).toMatchObject({ positives: 50, positives_at_target: 200, status: "ok" });
  expect(any?.half_width_now).toBeCloseTo((0.8876 - 0.6696) / 2, 3);
  expect(any?.half_width_at_target).toBeCloseTo((0.8494 - 0.7392) / 2, 3);
  expect(any).toMatchObject({ positives_for_5_points: 245, tumour_group: null });
  expect(actionable).toMatchObject({ positives: 8, status: "too_few" });
  expect(snv).toMatchObject({ positives: 0, ppa: null, half_width_now: null, positives_for_5_points: null });
  expect(lung).toMatchObject({ class: "any", tumour_group: "lung", positives: 30, positives_at_target: 120 });
});
test("a target in consented patients is held against the consented", () => {
  expect(model({ target_counts: "consented" }).target).toEqual({ times: 2, patients: 400 });
});
test("neither a part of the study nor one that has reached its target says what will be", () => {
  expect(model({}, { site: "A" }).target).toBe("part");
  expect(model({ target_patients: 90 }).target).toBe("reached");
  expect(model({ target_patients: 90 }).rows.map(tableRow)[0]?.half_width_at_target).toBeNull();
});
test("actionable is left out where the study names no tier; nothing is said of nobody", () => {
  expect(model({ actionable_tiers: [] }).rows.map((row) => row.class)).toEqual(["any", "snv", "any"]);
  const nobody = [{ ...counts("any", 0, 0, 0), consented: 0 }];
  expect(precisionModel(nobody, [], setting())).toMatchObject({ nothing: { why: "nobody" } });
  expect(precisionModel([counts("any", 0, 0, 0)], [], setting())).toMatchObject({
    nothing: { why: "not_evaluable", of: 200 },
  });
});
test("a point stands at its findings and its half width; a ring where the target puts it", () => {
  const { placed, ticks, levels, curve } = placePrecision(model(), 744, () => "Any");
  const x = (n: number) => 44 + (n / 200) * (732 - 44);
  const [any] = placed;
  expect(any?.now.x).toBeCloseTo(x(50), 6);
  expect(any?.atTarget?.x).toBeCloseTo(x(200), 6);
  expect(any?.now.y).toBeCloseTo(324 - (0.10902 / 0.2) * 290, 0);
  expect(ticks.at(-1)?.n).toBe(200);
  expect(levels[0]?.at).toBe(324);
  expect(curve?.at(-1)).toEqual({ x: 732, y: expect.closeTo(324 - (halfWidth(0.8, 200) / 0.2) * 290, 6) });
  expect(placed).toHaveLength(2);
});
test("no name touches the dot of another class", () => {
  const close = [counts("any", 190, 44, 200), counts("actionable", 54, 27, 200), counts("snv", 62, 22, 200)];
  const named = { any: "Any variant", actionable: "Actionable", snv: "Indel" };
  const label = (row: { readonly class: string }): string =>
    Object.entries(named).find(([name]) => name === row.class)?.[1] ?? "";
  const { placed } = placePrecision(
    something(precisionModel(close, [], setting({ target_patients: 236 }))),
    640,
    label,
  );
  const dots = placed.flatMap(({ now, atTarget }) => (atTarget ? [now, atTarget] : [now]));
  for (const { row, spot } of placed) {
    const wide = textWidth(label(row), 14);
    const left = (spot?.x ?? 0) - (spot?.anchor === "end" ? wide : spot?.anchor === "middle" ? wide / 2 : 0);
    const [top, bottom] = [(spot?.y ?? 0) - 11, (spot?.y ?? 0) + 4];
    for (const { x, y } of dots)
      expect(x + 5 < left || x - 5 > left + wide || y + 5 < top || y - 5 > bottom, label(row)).toBe(true);
  }
});
test("of rounded counts the axis reaches the widest interval, and the curve passes through the dot it is drawn for", () => {
  const rounded = setting();
  const rows = [counts("any", 160, 50), counts("snv", 10, 15)];
  const manifest = { ...rounded.manifest, rounding: { base: 5, least: 20, leastNamed: 10 } };
  const wide = something(precisionModel(rows, [], { ...rounded, manifest }));
  const { placed, levels, curve } = placePrecision(wide, 744, () => "Any");
  expect(levels.at(-1)).toMatchObject({ at: 34 });
  expect(levels.at(-1)?.level).toBeGreaterThan(0.2);
  const [any, snv] = placed;
  expect(snv?.now.y).toBeGreaterThanOrEqual(34);
  const near = curve?.find(({ x }) => x >= (any?.now.x ?? 0));
  expect(near?.y).toBeCloseTo(any?.now.y ?? 0, -1);
});
test.each([0, 8])("no curve stands for a share that has no percentage: %i findings in tissue", (found) => {
  const few = something(precisionModel([counts("any", found, 0)], [], setting()));
  expect(placePrecision(few, 744, () => "Any")).toMatchObject({ curve: null, placed: [] });
  expect(en.legend(few)).not.toContain("Dashed");
  expect(nb.legend(few)).not.toContain("Stiplet");
});
test("the margin now and at the target; a part of the study has no target, and too few have no margin", () => {
  const say = (lang: "en" | "nb", of = model()) => {
    const which = { en, nb }[lang];
    const said = factsOf(of);
    return toldIn(which, said, lang, setting());
  };
  expect(say("en")).toEqual([
    "Agreement is known to within 10.9 percentage points; with 400 patients, about 5.5.",
    "Blood found something in 80 % (95 % interval 67 to 89, 40 of 50 patients with a finding in tissue). The forecast holds if the shares and the mix of patients stay as they are.",
  ]);
  expect(say("nb")).toEqual([
    "Samsvaret er kjent med en feilmargin på 10,9 prosentpoeng; med 400 pasienter omtrent 5,5.",
    "Blod fant noe hos 80 % (95 %-intervall 67 til 89, 40 av 50 pasienter med funn i vev). Framskrivingen gjelder hvis andelene og sammensetningen av pasienter holder seg.",
  ]);
  expect(say("en", model({}, { site: "A" }))).toEqual([
    "Agreement is known to within 10.9 percentage points.",
    "Blood found something in 80 % (95 % interval 67 to 89, 40 of 50 patients with a finding in tissue).",
  ]);
  const few = something(precisionModel([counts("any", 5, 3)], [], setting()));
  expect(say("en", few)).toEqual([
    "Not sure yet: 8 patients have a finding in tissue, too few for a percentage.",
    null,
  ]);
  expect(say("nb", few)[0]).toBe("Ikke sikre ennå: 8 pasienter har funn i vev, for få til en prosent.");
});
test("the last number of the axis is not cut off at the figure's edge", () => {
  const many = something(precisionModel([counts("any", 700, 150, 850)], [], setting({ target_patients: 900 })));
  for (const width of [320, 744]) {
    const { ticks } = placePrecision(many, width, () => "Any", formats.en.count);
    const { at, n } = ticks.at(-1) ?? { at: 0, n: 0 };
    expect(n).toBe(1000);
    expect(at + textWidth(formats.en.count(n), theme.font) / 2).toBeLessThanOrEqual(width);
  }
});
test.each(langs)(
  "where no class has enough findings, the sentence that says so stays within the figure: %s",
  (lang) => {
    const few = something(precisionModel([counts("any", 8, 0)], [], setting()));
    const voice = { lang, f: formats[lang], names: names(lang, study()) };
    for (const width of [312, 480]) {
      const markup = drawPrecision(few, { width }, { en, nb }[lang], voice)
        .marks.map((mark) => mark.markup)
        .join("");
      const lines = [...markup.matchAll(/<text class="soft" x="56" y="\d+">([^<]+)</g)].map(([, line = ""]) => line);
      expect(lines.join(" ")).toBe({ en, nb }[lang].tooFew);
      for (const line of lines) expect(56 + textWidth(line, theme.font)).toBeLessThanOrEqual(width);
    }
  },
);
