import type { NothingWords } from "../../../define/nothing.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { noneSettled } from "../../../say/actionable.ts";
import { points } from "../../../say/points.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Format, theOpening } from "../../../words/format.ts";
import type { Sure, Verdict } from "./facts.ts";
import { type NoninferiorityWords, pointsText, sideOf } from "./wording.ts";

/** "blood finds something actionable in 2.7 percentage points fewer patients than tissue" */
function told(difference: number, f: Format): Sentence {
  const side = sideOf(difference, f);
  if (side === "same")
    return sentence`blood finds something actionable in ${strong(difference === 0 && !f.rounded ? "as many" : "about as many")} patients as tissue`;
  const number = points(Math.abs(difference), f);
  return sentence`blood finds something actionable in ${f.rounded && "about "}${strong(number)} percentage ${number === "1" ? "point" : "points"} ${side} patients than tissue`;
}

const verdict: Tellers<Verdict> = {
  few: ({ patients }, { f }) =>
    sentence`Not yet: ${strong(f.count(patients))} ${patients === 1 ? "patient has" : "patients have"} both blood and tissue settled, too few for percentages.`,
  too_wide: ({ tissue, patients }, { f }) =>
    sentence`Cannot be said: tissue finds something actionable in ${strong(f.of(tissue, patients))} patients, so the margin excludes nothing.`,
  no_margin: ({ difference }, { f }) => sentence`Cannot be said without a margin: ${told(difference, f)}.`,
  part: ({ difference }, { f }) => sentence`Cannot be said of a part: ${told(difference, f)}.`,
  noninferior: ({ difference }, { f }) =>
    sentence`Yes: ${told(difference, f)}${sideOf(difference, f) === "fewer" && ", within the margin"}.`,
  inferior: ({ difference }, { f }) => sentence`No: ${told(difference, f)}, beyond the margin.`,
  not_shown: ({ difference }, { f }) => sentence`Not yet: ${told(difference, f)}; the margin is not excluded.`,
};

const sure: Tellers<Sure> = {
  interval: ({ difference: { value, low, high }, margin }, { f }) =>
    sentence`Blood minus tissue: ${points(value, f)}, ${f.interval} ${points(low, f)} to ${points(high, f)}${margin !== null && `; the margin allows ${f.number(margin, Number.isInteger(margin) ? 0 : 1)} fewer`}.`,
  found: ({ patients, blood, tissue, bloodOnly, tissueOnly }, { f }) =>
    sentence`Found in ${f.of(blood, patients)} patients with blood, in ${f.count(tissue)} with tissue: in ${f.count(bloodOnly)} with blood only, in ${f.count(tissueOnly)} with tissue only.`,
};

const conclusions = {
  noninferior: "not worse than tissue alone by more than the margin",
  inferior: "worse than tissue alone by more than the margin",
  not_shown: "the interval crosses the margin",
} as const;

export const en: NoninferiorityWords = {
  title: "Can blood stand in for tissue?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ note: { patients, awaited, margin } }, { f }) =>
    sentence`${theOpening(f, patients)} patients whose blood and tissue are both settled, with or without a result; ${f.count(awaited)} more are awaited. A finding counts whether or not a review confirms it, and however far apart the samples are, unlike in ${link("#added-by-blood", "what blood adds")}. Lines: 95 % intervals of Newcombe's method for pairs. ${
      margin === null
        ? "No margin is set: the study's steering committee decides it, and study.json holds it as noninferiority_margin."
        : `Margin: ${margin.set.source}, approved ${f.day(margin.set.approved_on)}, for blood alone and the whole study.`
    }`,
  same: "tissue alone",
  margin: (margin) => `margin ${margin}`,
  axis: "Percentage points more patients with an actionable finding than with tissue alone",
  to: "to",
  few: (row, f) => `${f.count(row.pairs.both + row.pairs.first)} found, too few to compare`,
  reading: (row, { patients }, { f, names }) => {
    const { both, first, second } = row.pairs;
    return `${names.strategy(row.strategy)}: actionable finding in ${f.of(both + first, patients)} patients, with tissue alone in ${f.count(both + second)}${
      row.difference && `; difference ${pointsText(row, "to", f)} percentage points`
    }${row.conclusion === null ? "" : `; ${conclusions[row.conclusion]}`}`;
  },
  method: {
    definition:
      "The share of patients with an actionable finding under an order of tests minus the share with tissue alone, in the same patients. Blood may stand in for tissue where the whole interval lies above minus the margin; it may not where the whole interval lies below it. Nothing is concluded where tissue finds so little that blood which finds nothing would be within the margin. Actionable: a somatic variant, or one of unknown origin, of a tier that the study calls actionable.",
    denominator:
      "Consented patients whose blood and tissue are settled: neither is pending or not yet asked for. A test without a result finds nothing; how far apart the two were taken does not matter. Blood, then tissue, and both at once find by construction all that either finds.",
    formula:
      "Difference = (both + blood only) ÷ patients − (both + tissue only) ÷ patients. 95 % interval: Newcombe's method 10 for pairs; Tango's score interval stands beside it in the table. Margin: noninferiority_margin in study.json.",
    reference:
      "Newcombe 1998, Stat Med 17:2635, doi 10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C; Tango 1998, Stat Med 17:891, doi 10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B; ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263.",
  },
};

export const nothingEn: NothingWords = {
  summary: noneSettled.en,
  note: "What blood finds in the same patients, held against tissue alone and the study's margin.",
};
