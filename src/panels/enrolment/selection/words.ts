import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import { inside } from "../enrolment-flow/wording.ts";
import type { SelectionModel, SelectionRow } from "./stats.ts";

export type SelectionWords = PanelWords<SelectionModel> & {
  readonly nothing: (filtered: boolean) => string;
  readonly axis: string;
};

const noReason = "none_given";
const given = ({ rows }: SelectionModel): readonly SelectionRow[] =>
  rows.filter(({ reason }) => reason !== null && reason !== noReason);
const without = ({ rows }: SelectionModel): number => rows.find(({ reason }) => reason === noReason)?.patients ?? 0;
const main = (m: SelectionModel, names: Names, f: Format): string =>
  f.list(
    given(m)
      .slice(0, 3)
      .map(({ reason, patients }) => `${inside(names.reason(reason ?? ""))} (${f.count(patients)})`),
  );

const en: SelectionWords = {
  title: "Are patients taken in one after another, or selected?",
  summary: (m, { f, names }, { filters }) => {
    if (m.screened === 0) return sentence`${en.nothing(!isDefault(filters))}`;
    const none = without(m);
    return sentence`${strong(f.share(m.estimate, m.consented, m.screened))} of the screened consented.${
      m.notIncluded === 0
        ? " All who were screened are in."
        : sentence` ${f.count(m.notIncluded)} ${m.notIncluded === 1 ? "was" : "were"} not included${given(m).length > 0 && `; most often: ${main(m, names, f)}`}.${
            none > 0 && ` For ${f.of(none, m.notIncluded)} the study gave no reason.`
          }`
    }`;
  },
  note: () =>
    sentence`Shares of all in the study's list of screened patients, by month of screening. Those never listed cannot be seen here.`,
  method: {
    definition:
      "Consented: with a date of consent. Not included: without one, by the reason the study gave; those still being asked count as without a reason.",
    denominator: "All patients in the study's list (screened).",
    formula: "n ÷ screened, Wilson interval. Screened = consented + not included; reasons add up to not included.",
    reference: "STARD 2015, items 6 to 9 (eligibility, and whether participants formed a consecutive series).",
  },
  nothing: (filtered) => (filtered ? "No patient matches these filters." : "Nobody has been screened yet."),
  axis: "Share of the screened",
};

const nb: SelectionWords = {
  title: "Tas pasientene med fortløpende, eller er de utvalgt?",
  summary: (m, { f, names }, { filters }) => {
    if (m.screened === 0) return sentence`${nb.nothing(!isDefault(filters))}`;
    const none = without(m);
    return sentence`${strong(f.share(m.estimate, m.consented, m.screened))} av de vurderte har samtykket.${
      m.notIncluded === 0
        ? " Alle som ble vurdert, er med."
        : sentence` ${f.count(m.notIncluded)} ble ikke inkludert${given(m).length > 0 && `; oftest: ${main(m, names, f)}`}.${
            none > 0 && ` For ${f.of(none, m.notIncluded)} har studien ikke oppgitt noen årsak.`
          }`
    }`;
  },
  note: () =>
    sentence`Andeler av alle i studiens liste over vurderte pasienter, etter måneden for vurdering. De som aldri ble ført på listen, vises ikke her.`,
  method: {
    definition:
      "Samtykket: med samtykkedato. Ikke inkludert: uten, etter årsaken studien har oppgitt; de som ennå ikke har svart, står uten årsak.",
    denominator: "Alle pasienter i studiens liste (vurdert).",
    formula:
      "n ÷ vurdert, Wilson-intervall. Vurdert = samtykket + ikke inkludert; årsakene summerer til ikke inkludert.",
    reference: "STARD 2015, punkt 6 til 9 (kriterier, og om deltakerne var en fortløpende serie).",
  },
  nothing: (filtered) =>
    filtered ? "Ingen pasienter passer til dette utvalget." : "Ingen er vurdert for studien ennå.",
  axis: "Andel av de vurderte",
};

export const words: Bilingual<SelectionWords> = { en, nb };
