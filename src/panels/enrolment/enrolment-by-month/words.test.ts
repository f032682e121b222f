import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isFiltered, isNothing } from "../../../define/nothing.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { factsOf } from "./facts.ts";
import { monthModel } from "./model.ts";
import { nothing, words } from "./words.ts";

const of = study({
  data_cut: "2022-06-30",
  target_patients: 40,
  plan: [
    {
      version: "1",
      approved_on: "2021-12-01",
      source: "board",
      points: [
        { month: "2022-02", cumulative: 0 },
        { month: "2022-08", cumulative: 60 },
      ],
    },
  ],
});
const rows = [
  { month: "2022-03", screened: 5, consented: 2, paired_evaluable: 2 },
  { month: "2022-06", screened: 9, consented: 10, paired_evaluable: 3 },
  { month: null, screened: 3, consented: 0, paired_evaluable: 0 },
];
const row = { month: "2022-06", screened: 2, consented: 2, paired_evaluable: 0 };
function told(lang: "en" | "nb", filters: Filters = noFilters, given = rows, supplied = ["patients", "samples"]) {
  const manifest = { release: "2022-06-30", previous: null, study: of, firstMonth: "2022-03", supplied, files: {} };
  const voice = { lang, f: formats[lang], names: names(lang, of) };
  const setting = { manifest, filters };
  const found = monthModel(given, setting);
  if (isNothing(found)) return [nothing[lang].summary(found.nothing, voice, isFiltered(setting))];
  const facts = factsOf(found, setting);
  const { verdict, howSure, note } = words[lang];
  return [verdict?.(facts, voice, setting), howSure?.(facts, voice, setting), note(facts, voice, setting)].map(
    (said) => (said ? plainText(said) : ""),
  );
}

test("the answer says how many are in and how the plan stands; behind it the others, the pace and the plan", () => {
  expect(told("en").slice(0, 2)).toEqual([
    "5 of 40 patients have an evaluable pair; at the end of June 2022, 35 fewer than planned.",
    "12 have consented. In the last 3 complete months (Apr 2022 to Jun 2022) 10 consented, 3.3 a month. The plan of Dec 2021 foresaw 40 evaluable pairs by then.",
  ]);
  expect(told("nb").slice(0, 2)).toEqual([
    "5 av 40 pasienter har et evaluerbart par; ved utgangen av juni 2022 var det 35 færre enn planlagt.",
    "12 har samtykket. I de siste 3 hele månedene (apr. 2022 til juni 2022) samtykket 10, 3,3 i måneden. Planen fra des. 2021 regnet da med 40 evaluerbare par.",
  ]);
});
test("of a part of the study neither target nor plan is said; of a period its months", () => {
  const [answer, sure, note] = told("nb", { ...noFilters, site: "A" });
  expect(answer).toBe("5 pasienter har et evaluerbart par.");
  expect(sure).toMatch(/^12 har samtykket\. I de siste 3 hele månedene/);
  expect(note).toContain("Mål og planer gjelder hele studien");
  expect(told("en", { ...noFilters, period: "2022-03..2022-04" })[0]).toBe(
    "2 patients who consented from March 2022 to April 2022 have an evaluable pair.",
  );
  expect(told("nb", { ...noFilters, period: "2022-06..2022-06" }, [{ ...row, paired_evaluable: 1 }])[0]).toBe(
    "1 pasient som samtykket i juni 2022, har et evaluerbart par.",
  );
  expect(told("en", { ...noFilters, site: "A" }, [row])[0]).toBe("Nobody in this selection has an evaluable pair yet.");
});
test("the note counts patients without a date", () => {
  expect(told("en")[2]).toContain("3 patients were screened without a date and are in no month");
});
test("nothing is said in words, and what was not supplied is not zero", () => {
  expect(told("en", noFilters, [])[0]).toBe("Nobody has been screened yet.");
  expect(told("en", { ...noFilters, node: "N" }, [])[0]).toBe("No patient matches these filters.");
  expect(told("en", noFilters, rows, ["patients"])[0]).toBe(
    "Evaluable pairs are not known, as samples are not supplied; 12 patients have consented.",
  );
});

test("a plan approved after the data cut is drawn, marked and not judged by", () => {
  const points = [
    { month: "2022-05", cumulative: 0 },
    { month: "2022-12", cumulative: 60 },
  ];
  const later = study({
    ...{ data_cut: "2022-06-30", target_patients: 40 },
    plan: [...of.plan, { version: "2", approved_on: "2022-09-01", source: "board", points }],
  });
  const setting = {
    manifest: { release: "", previous: null, study: later, firstMonth: "2022-03", supplied: ["samples"], files: {} },
    filters: noFilters,
  };
  const model = something(monthModel(rows, setting));
  expect(model).toMatchObject({ newest: { version: "1" }, gap: { plan: { version: "1" } } });
  expect(model.plans.map(({ version }) => version)).toEqual(["1", "2"]);
  const voice = { lang: "en" as const, f: formats.en, names: names("en", later) };
  expect(words.en.note(factsOf(model, setting), voice, setting)?.text).toContain(
    "Approved after the data cut, so drawn and not judged by: the plan of 1 September 2022.",
  );
});
