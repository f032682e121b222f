import type { OneNote } from "../../../kinds/one-specimen/facts.ts";
import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { theTested } from "../../../say/tested.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, the } from "../../../words/format.ts";
import type { AddedFact, Said, SureFact } from "./facts.ts";

/** How many of so many a review confirms. */
const confirmedText = (confirmed: number, of: number, f: Format): string => {
  if (of === 1) return confirmed === 1 ? "Review confirms it" : "Review does not confirm it";
  return `${f.none(confirmed) ? "none" : f.count(confirmed)} ${confirmed < 2 && !f.rounded ? "is" : "are"} confirmed by review`;
};

const behind = { none: "", all: "", most: ", not all confirmed", few: ", most not confirmed" } as const;
const verdict: Tellers<AddedFact> = {
  found: ({ found, confirmed }, { f }) => {
    const finding = f.rounded ? "an" : { none: "an unconfirmed", all: "a confirmed", most: "an", few: "an" }[confirmed];
    const patients = enough(found.trials) ? "of the patients" : found.trials === 1 ? "patient" : "patients";
    return sentence`Yes: blood adds ${finding} actionable finding in ${strong(toldShare(found, "", f).number)} ${patients} tested${f.rounded ? "" : behind[confirmed]}.`;
  },
  none: ({ tested, few }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: blood adds an actionable finding in ${strong(f.of(0, tested))} patients tested.`
      : sentence`${few ? "Not so far" : "No"}: blood adds no actionable finding in ${theTested(tested, f)}.`,
};
const sure: Tellers<SureFact> = {
  share: ({ found, needed }, { f }) => {
    const { behind } = toldShare(found, "patients", f);
    const each = needed !== null && needed > 1 && `one for every ${f.number(needed, 0)} tested`;
    if (behind === "") return sentence``;
    return sentence`${behind}${each && `; ${each}`}.`;
  },
  of_these: ({ of, without, confirmed }, { f }) => {
    const all = of === 1 ? "That patient" : of === 2 ? "Both" : `All ${f.count(of)}`;
    const reviewed = confirmed === null || f.all(without, of) ? "" : confirmedText(confirmed, of, f);
    const told = f.all(without, of)
      ? `${all} had no result from tissue`
      : without > 0 && `${f.count(without)} had no result from tissue`;
    const parts = [told, reviewed].filter((each) => each !== false && each !== "");
    if (f.none(without) && of > 1 && confirmed === of) return sentence`${all} are confirmed by review.`;
    const lead = f.all(without, of) || of === 1 ? "" : `Of ${the(f, of)}${f.count(of)}, `;
    return sentence`${parts.length > 0 && `${lead}${parts.join("; ")}.`}`;
  },
  recommended: ({ patients, needed }, { f }) =>
    sentence`${f.none(patients) ? "None" : f.count(patients)} got a recommendation informed by blood${needed !== null && `, one in ${f.number(needed, 0)} tested`}.`,
};

/** Why the other figure on what blood alone has counts fewer. */
const why = ({ besides }: OneNote, f: Format): Sentence =>
  sentence`${besides && sentence`Why ${f.count(besides.all)} here and ${f.count(besides.compared)} ${link("../concordance/#agreement-patients", "by patient")}: there only pairs in which tissue was judged for it. `}`;

export const en: OneWords<Said> = {
  title: "Does blood add actionable findings?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note }, { f }, { manifest: { study } }) =>
    sentence`${why(note, f)}Actionable: ESCAT ${f.list(study.actionable_tiers)}; a finding is no treatment. Findings likely from clonal haematopoiesis are left out${
      note.withHaematopoiesis === null
        ? ` and would add ${f.rounded ? "few, if anyone" : "nobody"}`
        : ` (${f.count(note.withHaematopoiesis)} ${note.withHaematopoiesis === 1 ? "patient" : "patients"} with them)`
    }. Share of the patients tested, with 95 % Wilson intervals. Not counted: ${f.count(note.awaited)} with a finding in blood whose tissue is awaited, ${f.count(note.apart)} whose samples are too far apart or share no class. Grey: fewer than 25, no percentage.`,
  axis: "Actionable finding in blood only, share of patients tested",
  ratio: "n / N",
  found: "blood only",
  withHaematopoiesis: "with clonal haematopoiesis",
  reading: (row, name, f) =>
    `${name}: actionable finding in blood only ${shareText(row.found, "", f)}; with clonal haematopoiesis ${f.count(row.withHaematopoiesis)}`,
  method: {
    definition:
      "A patient with at least one actionable variant (a tier that the study calls actionable; somatic or of unknown origin) in blood and none in tissue. Tissue could not be judged: the finding is in a class that the tissue sample was not evaluable for. No result: tissue failed, was cancelled, was not available or was evaluable for nothing. An actionable finding in both, though in different classes, adds nothing. A finding in blood only may be one that tissue missed, or a false one. Confirmed: the study's review of that very variant knows why tissue lacks it; haematopoiesis and unresolved confirm nothing. Recommended: the board recommended treatment at a meeting that blood had informed, whatever the treatment was for.",
    denominator:
      "Patients whose blood and tissue are compared (both reported, near enough in time, at least one class in common); for no result, patients with a blood result and without one from tissue; for all, both together.",
    formula:
      "Share = found ÷ tested, 95 % Wilson interval. Number needed to test = tested ÷ found, with the inverse Wilson limits; also ÷ those recommended.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; clonal haematopoiesis in plasma: Razavi 2019, doi 10.1038/s41591-019-0652-7; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};
