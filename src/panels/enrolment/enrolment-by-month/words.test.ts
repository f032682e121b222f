import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
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
function told(lang: "en" | "nb", filters: Filters = noFilters, given = rows, supplied = ["patients", "samples"]) {
  const manifest = { release: "2022-06-30", previous: null, study: of, firstMonth: "2022-03", supplied, files: {} };
  const voice = { lang, f: formats[lang], names: names(lang, of) };
  const setting = { manifest, filters };
  const found = monthModel(given, setting);
  if (isNothing(found)) return [nothing[lang].summary(found.nothing, voice, isFiltered(setting))];
  const facts = factsOf(found, setting);
  return [words[lang].summary(facts, voice, setting), words[lang].note(facts, voice, setting)].map(plainText);
}

test("the answer says how many are in, the pace and the plan", () => {
  expect(told("en")[0]).toBe(
    "5 of 40 patients have an evaluable pair; 12 have consented. In the last 3 complete months (Apr 2022 to Jun 2022) 10 consented, 3.3 a month. The plan of Dec 2021 foresaw 40 evaluable pairs by the end of June 2022: 5 were reached, 35 fewer.",
  );
  expect(told("nb")[0]).toBe(
    "5 av 40 pasienter har et evaluerbart par; 12 har samtykket. I de siste 3 hele månedene (apr. 2022 til juni 2022) samtykket 10, 3,3 i måneden. Planen fra des. 2021 regnet med 40 evaluerbare par innen utgangen av juni 2022: det ble 5, 35 færre.",
  );
});
test("the note counts patients without a date, and says why a filter hides target and plans", () => {
  expect(told("en")[1]).toContain("3 patients were screened without a date and are in no month");
  const [answer, note] = told("nb", { ...noFilters, site: "A" });
  expect(answer).toBe(
    "12 pasienter har samtykket; 5 har et evaluerbart par. I de siste 3 hele månedene (apr. 2022 til juni 2022) samtykket 10, 3,3 i måneden.",
  );
  expect(note).toContain("Mål og planer gjelder hele studien");
});
test("nothing is said in words, and what was not supplied is not zero", () => {
  expect(told("en", noFilters, [])[0]).toBe("Nobody has been screened yet.");
  expect(told("en", { ...noFilters, node: "N" }, [])[0]).toBe("No patient matches these filters.");
  expect(told("en", noFilters, rows, ["patients"])[0]).toContain(
    "12 patients have consented; evaluable pairs, which the target of 40 counts, are not supplied.",
  );
});
