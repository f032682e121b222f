import type { NothingWords } from "../../../define/nothing.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { agreementHeads } from "../../../say/agreement.ts";
import { inSentence } from "../../../say/names.ts";
import { nothingCompared } from "../../../say/nothing.ts";
import { aboutPercent, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { type Format, the } from "../../../words/format.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { VariantsWords } from "./wording.ts";

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: (_, { f }) =>
    sentence`Cannot be said: tissue has ${f.rounded ? `${f.few} variants in evaluable pairs` : "no variant in any evaluable pair"}.`,
  found_again: ({ again: { events, trials } }, { f }) => {
    if (trials === 1)
      return sentence`Blood has ${events === 1 ? "the very same variant as the one" : "not the one variant"} found in tissue.`;
    if (f.none(events))
      return sentence`Blood has none of ${the(f, trials)}${f.count(trials)} variants found in tissue.`;
    return sentence`Blood has ${strong(f.of(events, trials))} variants found in tissue, the very same.`;
  },
};

/** "70 % (313 of 444)". */
const share = ({ events, trials, estimate }: Share, f: Format): string =>
  estimate !== null && enough(trials)
    ? `${aboutPercent(estimate.value, trials, f)} (${f.of(events, trials)})`
    : f.of(events, trials);

const sures: Tellers<Sure> = {
  share: ({ again: { estimate, trials } }, { f }) =>
    sentence`${estimate && `That is ${aboutPercent(estimate.value, trials, f)}, ${f.interval} ${f.percentRange(estimate)}, allowing for several in one patient.`}`,
  by_class: ({ classes }, { f, names }) =>
    sentence`By class: ${f.list(classes.map((row) => `${inSentence(names.class(row.class))} ${share(row.ppa, f)}`))}.`,
};

const note = ({ half, besides }: Said["note"], f: Format): Sentence =>
  sentence`Read the figure ${link("#agreement-patients", "on patients")} first.${
    besides?.patients.estimate &&
    besides.variants.estimate &&
    ` Why ${f.percent(besides.variants.estimate.value)} here and ${f.percent(besides.patients.estimate.value)} there: there any finding in blood will do, here it must be the same variant.`
  } Variants of one patient are not independent: ${f.rounded ? "no interval is told" : "the 95 % intervals go by patient"}.${
    half &&
    ` Half of ${the(f, half.variants)}${f.count(half.variants)} variants are those of ${f.count(half.carriers)} of ${the(f, half.patients)}${f.count(half.patients)} patients with any.`
  } Squares: variants, by area. Grey: fewer than 25, no percentage. Findings of likely clonal haematopoiesis are left out.`;

export const en: VariantsWords = {
  title: "How many of the variants in tissue does blood find?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: (said, { f }) => note(said.note, f),
  ...agreementHeads.en,
  axis: "Variants in tissue: same variant in blood",
  reading: (row, names, f) =>
    `${names.class(row.class)}: ${
      row.ppa.trials > 0
        ? `variants in tissue, the same found in blood ${shareText(row.ppa, "", f)}`
        : en.absent(row, f)
    }; tissue only ${f.count(row.tissueOnly)}, blood only ${f.count(row.bloodOnly)} variants in ${f.count(row.evaluable)} evaluable pairs`,
  method: (rounded) => ({
    definition:
      "Unit: a variant of a patient. It is in both when the same patient, class, gene and variant key stand in both samples of the pair. Somatic or of unknown origin, never germline or likely clonal haematopoiesis. Copy number is matched by gene and direction, a fusion by its partners.",
    denominator:
      "PPA: variants found in tissue, over pairs evaluable for the variant's class. Variants that neither specimen has cannot be counted, so there is no negative agreement.",
    formula: `PPA = both ÷ (both + tissue only).${rounded ? " It is told as these counts: a percentage and its interval need the number of variants of single patients, which is not told here." : " Its 95 % interval is Wilson's over the effective number of variants: their number ÷ the design effect, with the cluster-robust variance m ÷ (m − 1) · Σ(x − PPA · n)² ÷ (Σn)² over m patients with x of n variants in both; never more than there are."} A patient with many variants weighs more.`,
    reference: sentence`${guidance.en}${rounded ? "" : "; Rao and Scott 1992, doi 10.2307/2532311; Wilson 1927, doi 10.1080/01621459.1927.10502953"}.`,
  }),
};

export const nothingEn: NothingWords = {
  summary: nothingCompared(
    "en",
    "The study has not supplied samples: there is no variant to compare.",
    "The study has not supplied variants: there is nothing to compare.",
  ),
  note: ({ f }) => note({ half: null, besides: null }, f).text,
};
