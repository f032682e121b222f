import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Voice } from "../../../words/voice.ts";
import type { SelectionModel } from "./model.ts";

export type SelectionWords = PanelWords<SelectionModel> & { readonly axis: string };

/** The three commonest reasons, with their numbers. */
const mainReasons = ({ given }: SelectionModel, { f, names }: Voice): string =>
  f.list(
    given.slice(0, 3).map(({ reason, share }) => `${inSentence(names.reason(reason))} (${f.count(share.events)})`),
  );

const note: Bilingual<string> = {
  en: "Shares of all in the study's list of screened patients, by month of screening. Those never listed cannot be seen here.",
  nb: "Andeler av alle i studiens liste over vurderte pasienter, etter måneden for vurdering. De som aldri ble ført på listen, vises ikke her.",
};

const en: SelectionWords = {
  title: "Are patients taken in one after another, or selected?",
  summary: (m, voice) => {
    const { f } = voice;
    const { events: out } = m.notIncluded;
    const most = m.given.length > 0 && `; most often: ${mainReasons(m, voice)}`;
    const rest = m.withoutReason && ` For ${f.of(m.withoutReason.events, out)} the study gave no reason.`;
    return sentence`${strong(shareText(m.consented, "", f))} of the screened consented.${
      out === 0
        ? " All who were screened are in."
        : sentence` ${f.count(out)} ${out === 1 ? "was" : "were"} not included${most}.${rest}`
    }`;
  },
  note: () => sentence`${note.en}`,
  method: {
    definition:
      "Consented: with a date of consent. Not included: without one, by the reason the study gave; those still being asked count as without a reason.",
    denominator: "All patients in the study's list (screened).",
    formula: "n ÷ screened, Wilson interval. Screened = consented + not included; reasons add up to not included.",
    reference: "STARD 2015, items 6 to 9 (eligibility, and whether participants formed a consecutive series).",
  },
  axis: "Share of the screened",
};

const nb: SelectionWords = {
  title: "Tas pasientene med fortløpende, eller er de utvalgt?",
  summary: (m, voice) => {
    const { f } = voice;
    const { events: out } = m.notIncluded;
    const most = m.given.length > 0 && `; oftest: ${mainReasons(m, voice)}`;
    const rest = m.withoutReason && ` For ${f.of(m.withoutReason.events, out)} har studien ikke oppgitt noen årsak.`;
    return sentence`${strong(shareText(m.consented, "", f))} av de vurderte har samtykket.${
      out === 0 ? " Alle som ble vurdert, er med." : sentence` ${f.count(out)} ble ikke inkludert${most}.${rest}`
    }`;
  },
  note: () => sentence`${note.nb}`,
  method: {
    definition:
      "Samtykket: med samtykkedato. Ikke inkludert: uten, etter årsaken studien har oppgitt; de som ennå ikke har svart, står uten årsak.",
    denominator: "Alle pasienter i studiens liste (vurdert).",
    formula:
      "n ÷ vurdert, Wilson-intervall. Vurdert = samtykket + ikke inkludert; årsakene summerer til ikke inkludert.",
    reference: "STARD 2015, punkt 6 til 9 (kriterier, og om deltakerne var en fortløpende serie).",
  },
  axis: "Andel av de vurderte",
};

export const words: Bilingual<SelectionWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: { summary: (_reason, _voice, filtered) => nobody.en.screened(filtered), note: note.en },
  nb: { summary: (_reason, _voice, filtered) => nobody.nb.screened(filtered), note: note.nb },
};
