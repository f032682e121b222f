import type { FoundFact } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import type { Said, SureFact } from "./facts.ts";

const verdict: Tellers<FoundFact> = {
  found: ({ found }, { f }) =>
    sentence`Yes: blood adds an unconfirmed actionable finding in ${strong(toldShare(found, "", f).number)} ${enough(found.trials) ? "of the patients" : found.trials === 1 ? "patient" : "patients"} tested.`,
  none: ({ tested, few }, { f }) =>
    sentence`${few ? "Not so far" : "No"}: blood adds no actionable finding in ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found, needed }, { f }) => {
    const { behind } = toldShare(found, "patients", f);
    const each = needed !== null && needed > 1 && `one more for every ${f.number(needed, 0)} tested`;
    if (behind === "") return sentence``;
    return sentence`${behind}${each && `; ${each}`}.`;
  },
  no_result: ({ of, without }, { f }) =>
    without < of
      ? sentence`Of the ${f.count(of)}, ${f.count(without)} had no result from tissue.`
      : sentence`${of === 1 ? "That patient" : of === 2 ? "Both" : `All ${f.count(of)}`} had no result from tissue.`,
  haematopoiesis: ({ patients }, { f }) =>
    sentence`Findings likely from clonal haematopoiesis are left out${
      patients === null
        ? " and would add nobody"
        : ` (${f.count(patients)} ${patients === 1 ? "patient" : "patients"} with them)`
    }.`,
};

export const en: OneWords<Said> = {
  title: "Does blood add actionable findings?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment, and one in blood only is not confirmed by another test. Share of the patients tested, with 95 % Wilson intervals. Not counted: ${f.count(note.awaited)} with a finding in blood whose tissue is awaited, ${f.count(note.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`,
  axis: "Actionable finding in blood only, share of patients tested",
  ratio: "n / N",
  found: "blood only",
  withHaematopoiesis: "with clonal haematopoiesis",
  absent: "nobody tested",
  reading: (row, name, f) =>
    `${name}: actionable finding in blood only ${shareText(row.found, "", f)}; with clonal haematopoiesis ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in blood and none in tissue. Tissue could not be judged: the finding is in a class that the tissue sample was not evaluable for. No result: tissue failed, was cancelled, was not available or was evaluable for nothing. An actionable finding in both, though in different classes, adds nothing. No finding in blood only is confirmed by another test here: it may be one that tissue missed, or a false one.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common); for no result, patients with a blood result and without one from tissue; for all, both together.",
    formula:
      "Share = found ÷ tested, 95 % Wilson interval. Number needed to test = tested ÷ found, with the inverse Wilson limits.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
