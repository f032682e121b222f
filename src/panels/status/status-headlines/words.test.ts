import { expect, test } from "vitest";
import { study as studyWith } from "../../../cubes/study.testing.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { langs } from "../../../words/lang.ts";
import { statusHeadlines } from "./panel.ts";

const study = studyWith({ data_cut: "2022-06-30", target_patients: 50, target_counts: "consented" });
const common = { month: "2022-05", site: "A", tumour_group: "lung" };
const rows = {
  patients: [
    { ...common, step: "screened", patients: 40 },
    { ...common, step: "consented", patients: 30 },
    { ...common, step: "paired_evaluable", patients: 29 },
  ],
  turnaround: [
    { ...common, specimen: "blood", segment: "receipt_to_report", status: "completed", days: 11, samples: 30 },
  ],
  agreement: [
    {
      ...common,
      class: "actionable",
      blood_state: "detected",
      tissue_state: "detected",
      pair: "evaluable",
      patients: 3,
    },
    {
      ...common,
      class: "actionable",
      blood_state: "not_detected",
      tissue_state: "detected",
      pair: "evaluable",
      patients: 1,
    },
  ],
  history: [{ ...common, release: "2022-03-31", step: "consented", patients: 18 }],
};
const manifest = (previous: string | null) => ({
  release: "2022-06-30",
  previous,
  study,
  firstMonth: "2022-05",
  supplied: ["patients", "samples", "variants"],
  files: {},
});

test("the answer is the headlines with their numbers, in both languages", async () => {
  const engine = await rowsEngine(rows);
  const answer = await statusHeadlines.ask(engine, { manifest: manifest("2022-03-31"), filters: noFilters });
  const [en, nb] = langs.map((lang) => plainText(answer.summary(lang)).replaceAll("\u00a0", " "));
  expect(en).toBe(
    "30 of 50 patients have consented; 29 have an evaluable pair. When the target will be reached cannot be said yet: a forecast needs at least three months of inclusion and two open sites. Half of the blood samples are reported within 11 days of receipt. No target for the days is supplied. No tissue sample has been received. Of 4 patients with an actionable finding, 3 had it in both, 1 in tissue only and 0 in blood only. Since the release of 31 March 2022: 12 more consented, 29 more with an evaluable pair.",
  );
  expect(nb).toBe(
    "30 av 50 pasienter har samtykket; 29 har et evaluerbart par. Når målet nås, kan ikke sies ennå: en prognose krever minst tre måneder med inklusjon og to åpne sykehus. Halvparten av blodprøvene er besvart innen 11 dager etter mottak. Det er ikke oppgitt noe mål for svartiden. Ingen vevsprøver er mottatt. Av 4 pasienter med et behandlingsrelevant funn hadde 3 det i begge prøver, 1 bare i vev og 0 bare i blod. Siden utgaven fra 31. mars 2022: 12 flere har samtykket, 29 flere har et evaluerbart par.",
  );
});
test("the first release has nothing to compare with", async () => {
  const answer = await statusHeadlines.ask(await rowsEngine(rows), { manifest: manifest(null), filters: noFilters });
  expect(plainText(answer.summary("en"))).toContain("This is the first release");
  expect(answer.figure("en", { width: 312 }, "t").svg.markup).toContain("This is the first release");
});
