import type { PanelWords } from "../../../define/panel.ts";
import { link, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import { enough } from "../../../stats/few.ts";
import { type Format, the } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { Step, TargetRow } from "./model.ts";

export type SameTargetWords = PanelWords<Said> & {
  readonly axis: string;
  /** What each bar is, in the legend. */
  readonly steps: Readonly<Record<Step, string>>;
  /** At the end of a row: "77 %", or of few "4 of 8". */
  readonly value: (row: TargetRow, f: Format) => string;
  readonly reading: (row: TargetRow, voice: Voice) => string;
};

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: tissue finds something in ${strong(f.of(0, evaluable))} evaluable pairs.`
      : sentence`Cannot be said: tissue finds nothing in ${evaluable === 1 ? "the one evaluable pair" : sentence`${the(f, evaluable)}${strong(f.count(evaluable))} evaluable pairs`}.`,
  found: ({ any: { found } }, { f }) =>
    sentence`Blood finds the very same variant in ${strong(toldShare(found.variant, "", f).number)} ${found.variant.trials === 1 ? "patient" : enough(found.variant.trials) ? "of the patients" : "patients"} with a finding in tissue.`,
};
const sures: Tellers<Sure> = {
  share: ({ any: { found } }, { f }) => sentence`${toldShare(found.variant, "patients", f).behind}.`,
  around: ({ any: { found } }, { f }) =>
    sentence`Anything at all in ${shareText(found.any, "", f)}; every variant of tissue in ${shareText(found.all, "", f)}.`,
};

export const en: SameTargetWords = {
  title: "How often does blood find the same alteration, not just any?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note: { variants, few } }, { f, names }) =>
    sentence`Of patients with a finding in tissue, by how much of it blood has, with 95 % Wilson intervals. ${link("#agreement-patients", "By patient")}, anything of the class will do. ${variants ? "The table tells variants too, with intervals that allow for several in one patient. " : ""}Haematopoiesis is left out.${few.length > 0 && ` Fewer than 25 found in tissue, not drawn: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: "Patients with a finding in tissue, by what blood finds of it; number and line: the same variant",
  steps: {
    any: "anything of the class",
    gene: "in the same gene",
    variant: "the same variant",
    all: "all variants of tissue",
  },
  value: ({ found: { variant } }, f) =>
    variant.estimate && enough(variant.trials)
      ? f.percent(variant.estimate.value)
      : variant.trials > 0
        ? f.of(variant.events, variant.trials)
        : "none in tissue",
  reading: ({ class: name, found, variants }, { f, names }) =>
    `${names.class(name)}: ${
      found.any.trials === 0
        ? "nothing found in tissue"
        : `found in tissue in ${f.count(found.any.trials)} ${found.any.trials === 1 ? "patient" : "patients"}; in blood anything of the class in ${f.count(found.any.events)}, in the same gene in ${f.count(found.gene.events)}, the same variant in ${shareText(found.variant, "", f)}, all variants in ${f.count(found.all.events)}${
            variants ? `; of ${f.count(variants.trials)} variants in tissue, ${f.count(variants.events)} in blood` : ""
          }`
    }`,
  method: (rounded) => ({
    definition:
      "Of each patient with a finding of the class in tissue: whether blood has anything of the class, another or the same variant in a gene that tissue has one in (of a fusion in either partner), at least one and the very same variant (class, gene and variant key), and every variant of tissue. Each is a part of the one before. Somatic or of unknown origin, never germline or likely clonal haematopoiesis. Actionable: of findings of an actionable tier in both.",
    denominator: "Patients with a pair evaluable for the class and a finding of it in tissue.",
    formula: `Share = patients ÷ patients with a finding in tissue, 95 % Wilson interval.${rounded ? "" : " Of variants: found in both ÷ found in tissue, Wilson's interval over the effective number of variants, by the cluster-robust variance over patients."}`,
    reference: sentence`${guidance.en}; Wilson 1927, doi 10.1080/01621459.1927.10502953${rounded ? "" : "; Rao and Scott 1992, doi 10.2307/2532311"}.`,
  }),
};
