import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { isSure, type PrecisionModel, type PrecisionRow, type Sure } from "./model.ts";

export type PrecisionWords = PanelWords<PrecisionModel> & {
  readonly axis: { readonly half: string; readonly positives: string };
  /** In the figure, where no class has enough findings for a share. */
  readonly tooFew: string;
  readonly legend: (model: PrecisionModel) => string;
  readonly reading: (row: Sure, voice: Voice) => string;
};

/** Half an interval in percentage points, to a tenth. */
export const points = (half: number, f: Format): string => f.number(half * 100, 1);

/** The classes that have too few findings in tissue for a percentage. */
export const tooFew = ({ rows }: PrecisionModel): readonly PrecisionRow[] =>
  rows.filter((row) => row.group === null && !enough(row.ppa.trials));

const name = ({ class: code, group }: PrecisionRow, { names }: Voice): string =>
  group === null ? names.class(code) : names.tumour_group(group);

export const en: PrecisionWords = {
  title: "How sure are we now, and how sure at the target?",
  summary: (model, { f }) => {
    const { any, target } = model;
    if (!isSure(any))
      return sentence`Not sure yet: blood finds something in ${strong(f.of(any.ppa.events, any.ppa.trials))} patients with a finding in tissue, too few for a percentage.`;
    const { now, atTarget } = any.precision;
    return sentence`Blood's share of what tissue finds is known to within ${strong(`${points(now, f)} percentage points`)} either way: ${f.percent(any.ppa.estimate.value)}, ${f.of(any.ppa.events, any.ppa.trials)} patients.${
      atTarget !== null &&
      typeof target !== "string" &&
      ` With ${f.count(target.patients)} patients, as planned, it will be about ${points(atTarget.half, f)}.`
    }`;
  },
  note: (model, { f, names }) => {
    const few = tooFew(model);
    return sentence`Half the width of the 95 % Wilson interval of PPA, tissue as the reference. ${
      model.target === "part"
        ? "The target is that of the whole study, so a part of it shows only what is known now."
        : model.target === "reached"
          ? "The target is reached."
          : "At the target: the same shares and the same mix of patients as now."
    }${few.length > 0 && ` Fewer than 25 found in tissue, not drawn: ${f.list(few.map((row) => inSentence(names.class(row.class))))}.`}`;
  },
  axis: { half: "Percentage points either way", positives: "Patients with a finding in tissue" },
  tooFew: "No class has 25 patients with a finding in tissue yet.",
  legend: ({ target }) =>
    `Dot: a class now. ${typeof target === "string" ? "" : "Ring: the same at the target. "}Small ring: a tumour group. Dashed: any variant, by the number of patients.`,
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
