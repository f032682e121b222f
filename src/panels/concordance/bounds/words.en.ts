import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { aboutPercent, shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { BoundsRow, Like } from "./model.ts";

export type BoundsWords = PanelWords<Said> & {
  readonly axis: string;
  /** What the upright line is of; none where nothing is known of those missing. */
  readonly legend: (like: Like | null) => string;
  /** Where a row has no bar. */
  readonly few: (worst: Share, voice: Voice) => string;
  readonly reading: (row: BoundsRow, voice: Voice) => string;
};

const ofTissue = ({ trials }: Share): string =>
  `${enough(trials) ? "of " : ""}${trials === 1 ? "patient" : "patients"} with a finding in tissue`;

const verdicts: Tellers<Verdict> = {
  nothing_in_tissue: ({ evaluable }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: tissue finds something in ${strong(f.of(0, evaluable))} evaluable pairs.`
      : sentence`Cannot be said: tissue finds nothing in the ${evaluable === 1 ? "one evaluable pair" : sentence`${strong(f.count(evaluable))} evaluable pairs`}.`,
  none_compared: ({ missing }, { f }) =>
    sentence`Cannot be said: blood is to be compared in ${strong(f.of(0, missing))} ${missing === 1 ? "patient" : "patients"} with a finding in tissue.`,
  none_missing: ({ ppa }, { f }) => {
    const found = sentence`blood finds something in ${strong(toldShare(ppa, "", f).number)} ${ofTissue(ppa)}`;
    return f.rounded
      ? sentence`Hardly anything would change: ${found}.`
      : sentence`Nothing would change: no pair is missing; ${found}.`;
  },
  worst: ({ worst }, { f }) =>
    sentence`Had the missing pairs disagreed, blood would find something in ${strong(toldShare(worst, "", f).number)} ${ofTissue(worst)}.`,
};

const alike: Readonly<Record<Like, string>> = {
  "group and fraction": "tumour group and ctDNA fraction",
  group: "tumour group",
  fraction: "ctDNA fraction",
};

const sures: Tellers<Sure> = {
  worst: ({ worst }, { f }) => {
    const { behind } = toldShare(worst, "patients", f);
    return sentence`${behind && `${behind}.`}`;
  },
  compared: ({ ppa, missing }, { f }) =>
    sentence`Of those compared: ${toldShare(ppa, "", f).number}; ${f.count(missing)} ${missing === 1 ? "lacks" : "lack"} a blood sample to compare.`,
  otherwise: ({ best, weighted }, { f }) =>
    sentence`Had all agreed: ${toldShare(best, "", f).number}${weighted && `; like others of their ${alike[weighted.like]}: ${aboutPercent(weighted.share, best.trials, f)}`}.`,
};

export const en: BoundsWords = {
  title: "What if the missing pairs had disagreed?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => tellAny(sure, sures, voice),
  note: ({ note: { few } }, { f, names }) =>
    sentence`Patients with a finding in tissue, tissue as the reference. Missing: blood not taken, pending, failed, not evaluable for the class, or taken too far from tissue. Patients without a result from tissue are in no share.${few.length > 0 && ` Fewer than 25 found in tissue, no bar: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: "Found in blood too, of patients with a finding in tissue",
  legend: (like) =>
    `Bar: from none to all of the missing pairs agreeing; thin line: with 95 % intervals. Dot: the pairs compared.${like === null ? "" : ` Upright line: the missing like others of their ${alike[like]}.`}`,
  few: (worst, { f }) => (worst.trials === 0 ? "none found in tissue" : `${f.count(worst.trials)} found in tissue`),
  reading: ({ class: name, ppa, worst, best, weighted, missing }, { f, names }) =>
    `${names.class(name)}: of the pairs compared ${shareText(ppa, "", f)}; ${f.count(missing)} missing; had none of them agreed ${shareText(worst, "", f)}, had all ${shareText(best, "", f)}${
      weighted === null ? "" : `; weighted ${aboutPercent(weighted, best.trials, f)}`
    }`,
  method: {
    definition:
      "Bounds of the share of patients with a finding in tissue who have one in blood too. Some have no pair that is evaluable for the class: worst, had blood found nothing in any of them; best, had it found something in all; weighted, had it found something as often as in others of the same tumour group and the same ctDNA fraction of the blood.",
    denominator:
      "Compared: patients with an evaluable pair and a finding of the class in tissue. Worst, best and weighted: all patients with a finding of the class in tissue.",
    formula:
      "PPA = both ÷ (both + tissue only); worst = both ÷ all, best = (both + missing) ÷ all, with 95 % Wilson intervals. Weighted = Σ n × PPA ÷ Σ n over tumour group and ctDNA fraction, n all with a finding in tissue: missing at random within these. Where nobody of both is compared, PPA is that of the tumour group; where nobody of that is, that of all.",
    reference:
      "Manski 1990, Am Econ Rev 80:319; Little and Rubin 2019, doi 10.1002/9781119482260; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
