import { sum } from "d3-array";
import { neededText, type OneWords } from "../../../kinds/one-specimen/wording.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import type { Format } from "../../../words/format.ts";

const bloodCount = (n: number, f: Format): Sentence => strong(f.count(n), "blood");

export const en: OneWords = {
  title: "Does blood add findings that can be treated?",
  summary: ({ all, examined, notCompared, noResult }, { f }) =>
    sentence`Blood adds an actionable finding in ${boldShare(all.found, "patients tested", f)}: ${bloodCount(
      sum(examined, ({ found }) => found.events),
      f,
    )} where tissue was examined and had none, ${bloodCount(notCompared.found.events, f)} where tissue could not be judged for that class, and ${bloodCount(noResult.found.events, f)} of the ${f.count(noResult.found.trials)} whose tissue gave no result.${
      all.needed && ` That is one more patient for every ${neededText(all.needed, all.found.trials, "to", f)} tested.`
    } Findings that likely come from haematopoiesis are left out; ${
      all.withHaematopoiesis === all.found.events
        ? "counting them would add nobody"
        : `with them it would be ${f.count(all.withHaematopoiesis)} patients`
    }.`,
  note: (model, { f }, { manifest: { study } }) =>
    sentence`Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. Share of the patients tested, with 95 % Wilson intervals. Not counted: ${f.count(model.awaited)} with a finding in blood whose tissue is awaited, ${f.count(model.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`,
  axis: "Actionable finding in blood only, share of patients tested",
  ratio: "n / N",
  found: "blood only",
  withHaematopoiesis: "with haematopoiesis",
  absent: "nobody tested",
  reading: (row, name, f) =>
    `${name}: actionable finding in blood only ${shareText(row.found, "", f)}; with haematopoiesis ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in blood and none in tissue. Tissue could not be judged: the finding is in a class that the tissue sample was not evaluable for. No result: tissue failed, was cancelled, was not available or was evaluable for nothing. An actionable finding in both, though in different classes, adds nothing.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common); for no result, patients with a blood result and without one from tissue; for all, both together.",
    formula:
      "Share = found ÷ tested, 95 % Wilson interval. Number needed to test = tested ÷ found, with the inverse Wilson limits.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
