import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { caseMix as counts } from "../../../questions/case-mix/question.ts";
import { ignoring } from "../../../questions/question.ts";
import { chosenCodes, sitesInOrder } from "../../../state/chosen-sites.ts";
import { noFilters } from "../../../state/filters.ts";
import { drawCaseMix } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { caseMixModel, tableRows } from "./model.ts";
import { nothingWords, words } from "./words.ts";

const patients = column.count("patients");
const ratio = column.number("ratio");

export const caseMix = definePanel({
  id: "case-mix",
  page: "sites",
  compared: {
    label: { en: "evaluable pairs, seen for each expected", nb: "evaluerbare par, sett per forventet" },
    column: "ratio",
    row: {},
  },
  rowsOf: "site",
  alsoOn: ["unit"],
  questions: { counts: ignoring(counts, "site", "node") },
  needs: ["samples", "patients.consented_on", "samples.collected_on"],
  without: (_, { manifest }) => sitesInOrder(manifest.study, noFilters).map(({ code }) => ({ site: code })),
  model: ({ counts }, { manifest: { study }, filters }) =>
    caseMixModel(counts, sitesInOrder(study, noFilters), chosenCodes(study, filters)),
  facts: factsOf,
  draw: drawCaseMix,
  table: declareTable({
    site: column.code("site"),
    patients,
    observed: patients,
    expected: column.number("patients"),
    ratio,
    limit_low95: ratio,
    limit_high95: ratio,
    limit_low998: ratio,
    limit_high998: ratio,
    outside: column.code("funnel_place"),
    status: column.status(),
  }),
  rows: tableRows,
  words,
  nothing: nothingWords,
});
