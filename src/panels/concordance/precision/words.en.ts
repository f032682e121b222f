import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Verdict } from "./facts.ts";
import { isSure, type PrecisionModel, type PrecisionRow, type Sure } from "./model.ts";

export type PrecisionWords = PanelWords<Said> & {
  readonly axis: { readonly half: string; readonly positives: string };
  /** In the figure, where no class has enough findings for a share. */
  readonly tooFew: string;
  readonly legend: (model: PrecisionModel) => string;
  readonly reading: (row: Sure, voice: Voice) => string;
};

/** Half an interval in percentage points, to a tenth. */
export const points = (half: number, f: Format): string => f.number(half * 100, 1);

const name = ({ class: code, group }: PrecisionRow, { names }: Voice): string =>
  group === null ? names.class(code) : names.tumour_group(group);

const verdicts: Tellers<Verdict> = {
  not_yet: ({ positives }, { f }) =>
    sentence`Not sure yet: ${strong(f.count(positives))} ${positives === 1 ? "patient has" : "patients have"} a finding in tissue, too few for a percentage.`,
  now: ({ half }, { f }) => sentence`Agreement is known to within ${strong(points(half, f))} percentage points.`,
  now_and_at_target: ({ half, atTarget, patients }, { f }) =>
    sentence`Agreement is known to within ${strong(points(half, f))} percentage points; with ${f.count(patients)} patients, about ${strong(points(atTarget, f))}.`,
};

export const en: PrecisionWords = {
  title: "How sure are we now, and how sure at the target?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, { f }) =>
    sure &&
    sentence`Blood found something in ${shareText(sure.share, "patients with a finding in tissue", f)}.${sure.foreseen && " The forecast holds if the shares and the mix of patients stay as they are."}`,
  note: ({ note: { target, few } }, { f, names }) =>
    sentence`Half the width of the 95 % Wilson interval of PPA, tissue as the reference. ${
      target === "part"
        ? "The target is that of the whole study, so a part of it shows only what is known now."
        : target === "reached"
          ? "The target is reached."
          : "At the target: the same shares and the same mix of patients as now."
    }${few.length > 0 && ` Fewer than 25 found in tissue, not drawn: ${f.list(few.map((code) => inSentence(names.class(code))))}.`}`,
  axis: { half: "Percentage points either way", positives: "Patients with a finding in tissue" },
  tooFew: "No class has 25 patients with a finding in tissue yet.",
  legend: ({ target, any }) =>
    `Dot: a class now. ${typeof target === "string" ? "" : "Ring: the same at the target. "}Small ring: a tumour group.${isSure(any) ? " Dashed: any variant, by the number of patients." : ""}`,
  reading: (row, voice) => {
    const { now, atTarget, for5, for10 } = row.precision;
    const { f } = voice;
    return `${name(row, voice)}: ${shareText(row.ppa, "", f)}; ${points(now, f)} percentage points either way now${
      atTarget === null ? "" : `, ${points(atTarget.half, f)} at the target`
    }; 5 take ${f.count(for5)} patients with a finding in tissue, 10 take ${f.count(for10)}`;
  },
  method: {
    definition:
      "How wide the 95 % interval is of the share of patients with a finding in tissue who have one in blood too, per class over all tumour groups and per tumour group over all classes. Half of it: so many percentage points either way.",
    denominator: "Patients with an evaluable pair and a finding of the class in tissue.",
    formula:
      "Half width = z √(n p (1 − p) + z² ÷ 4) ÷ (n + z²), Wilson, z = 1.96. At the target: n times target ÷ what there is now (evaluable pairs, or consented patients, as the study counts its target), with p as it is. Findings for 5 and 10 points: the least n whose half width is no more.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
};
