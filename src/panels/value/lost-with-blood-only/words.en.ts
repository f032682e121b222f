import type { FoundFact, OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, nbsp, the } from "../../../words/format.ts";
import type { Said, SureFact } from "./facts.ts";

const verdict: Tellers<FoundFact> = {
  found: ({ found }, { f }) =>
    sentence`Blood alone would miss an actionable finding in ${strong(toldShare(found, "", f).number)} ${enough(found.trials) ? "of the patients" : found.trials === 1 ? "patient" : "patients"} tested.`,
  none: ({ tested }, { f }) =>
    f.rounded
      ? sentence`Blood alone would miss an actionable finding in ${strong(f.of(0, tested))} patients tested.`
      : sentence`Blood alone would miss no actionable finding in ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found }, { f }) => {
    const { behind } = toldShare(found, "patients", f);
    return sentence`${behind && `${behind}.`}`;
  },
  missed: ({ missed: { events, trials }, faint, known }, { f }) => {
    const under = `ctDNA fraction under 1${nbsp}%`;
    const some = f.none(faint) ? "none" : f.all(faint, known) ? "all" : f.count(faint);
    const low =
      events === 1 && known === 1
        ? faint === 1 && `, with a ${under}`
        : known === 1
          ? `; the one with a known fraction had ${faint === 1 ? "a" : "no"} ${under}`
          : known === events
            ? known > 0 && `; ${some} of these had a ${under}`
            : known > 0 &&
              `; ${some} of ${the(f, known)}${f.count(known)} with a known ctDNA fraction lay under 1${nbsp}%`;
    return sentence`Of ${trials === 1 ? "the one patient" : f.count(trials)} with an actionable finding in tissue whose blood was judged for that class, blood missed ${f.none(events) ? "none" : f.count(events)}${low}.`;
  },
};

/** Why the other figure on what tissue alone has counts fewer. */
const why = ({ besides }: OneNote, f: Format): Sentence =>
  sentence`${besides && sentence`Why ${f.count(besides.all)} here and ${f.count(besides.compared)} ${link("../concordance/#agreement-patients", "by patient")}: there only pairs in which blood was judged for it. `}`;

export const en: OneWords<Said> = {
  title: "What would blood alone miss?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`${why(note, f)}Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. By ctDNA fraction in blood: patients compared. Shares with 95 % Wilson intervals. Not counted: ${f.count(note.awaited)} with a finding in tissue whose blood is awaited, ${f.count(note.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`,
  axis: "Actionable finding in tissue only, share of patients tested",
  ratio: "n / N",
  found: "tissue only",
  withHaematopoiesis: "with clonal haematopoiesis",
  reading: (row, name, f) => `${name}: actionable finding in tissue only ${shareText(row.found, "", f)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in tissue and none in blood, by the ctDNA fraction of the blood. Blood could not be judged: the finding is in a class that the blood sample was not evaluable for. No result: blood failed, was cancelled, was not available or was evaluable for nothing.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common), in the band of ctDNA fraction; for no result, patients with a tissue result and without one from blood; for all, both together.",
    formula: "Share = found ÷ tested, 95 % Wilson interval. Tested ÷ found is how many patients share one loss.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; ctDNA fraction: doi 10.1158/1078-0432.CCR-23-3321; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
