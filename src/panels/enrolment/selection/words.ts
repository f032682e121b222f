import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { type Format, the } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Verdict } from "./facts.ts";

export type SelectionWords = PanelWords<Said> & { readonly axis: string; readonly reasonsAxis: string };

const reasonsOf = (reasons: Extract<Fact, { readonly say: "out" }>["reasons"], { f, names }: Voice): string =>
  f.list(reasons.map(({ reason, share }) => `${inSentence(names.reason(reason))} (${f.count(share.events)})`));

/** "95 % interval 74 to 81, 423 of 543."; empty under 25, where the answer says all. */
function behind(share: Share, f: Format): string {
  const told = toldShare(share, "", f).behind;
  return told === "" ? "" : `${told}.`;
}

const note: Bilingual<string> = {
  en: "Shares of all in the study's list of screened patients, by month of screening. Those never listed cannot be seen here.",
  nb: "Andeler av alle i studiens liste over vurderte pasienter, etter måneden for vurdering. De som aldri ble ført på listen, vises ikke her.",
};

const enVerdict: Tellers<Verdict> = {
  joined: ({ consented }, { f }) =>
    f.all(consented.events, consented.trials)
      ? consented.trials === 1
        ? sentence`The ${strong("one patient")} screened consented.`
        : sentence`All of ${the(f, consented.trials)}${strong(f.count(consented.trials))} screened consented.`
      : f.none(consented.events)
        ? sentence`${consented.trials === 1 ? "The one patient screened has not" : sentence`None of ${the(f, consented.trials)}${strong(f.count(consented.trials))} screened has`} consented.`
        : sentence`${strong(toldShare(consented, "", f).number)} ${enough(consented.trials) ? "of the " : ""}screened patients consented.`,
};
const enFacts: Tellers<Fact> = {
  share: ({ consented }, { f }) => sentence`${behind(consented, f)}`,
  out: ({ out, reasons }, voice) =>
    sentence`${voice.f.count(out)} ${out === 1 ? "was" : "were"} not included${reasons.length > 0 && `, most often: ${reasonsOf(reasons, voice)}`}.`,
  by_screening: () => sentence`Screened in the period; months and sites count those who consented in it.`,
  without_reason: ({ patients, out }, { f }) => sentence`For ${f.of(patients, out)} the study gave no reason.`,
};
const en: SelectionWords = {
  title: "How many of the screened join, and why are the others not in?",
  verdict: (said, voice) => tell([said.verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, enFacts, voice),
  note: () => sentence`${note.en}`,
  method: {
    definition:
      "Consented: with a date of consent. Not included: without one, by the reason the study gave; those still being asked count as without a reason.",
    denominator: "All patients in the study's list (screened).",
    formula: "n ÷ screened, Wilson interval. Screened = consented + not included; reasons add up to not included.",
    reference: "STARD 2015, items 6 to 9 (eligibility, and whether participants formed a consecutive series).",
  },
  axis: "Share of the screened",
  reasonsAxis: "Not included, by reason: share of the screened",
};

const nbVerdict: Tellers<Verdict> = {
  joined: ({ consented }, { f }) =>
    f.all(consented.events, consented.trials)
      ? consented.trials === 1
        ? sentence`${strong("Den ene")} vurderte pasienten har samtykket.`
        : sentence`Alle de ${strong(f.count(consented.trials))} vurderte har samtykket.`
      : f.none(consented.events)
        ? sentence`${consented.trials === 1 ? "Den ene vurderte pasienten har ikke" : sentence`Ingen av de ${strong(f.count(consented.trials))} vurderte har`} samtykket.`
        : sentence`${strong(toldShare(consented, "", f).number)} ${enough(consented.trials) ? "av de vurderte pasientene" : "vurderte pasienter"} har samtykket.`,
};
const nbFacts: Tellers<Fact> = {
  share: ({ consented }, { f }) => sentence`${behind(consented, f)}`,
  out: ({ out, reasons }, voice) =>
    sentence`${voice.f.count(out)} ble ikke inkludert${reasons.length > 0 && `, oftest: ${reasonsOf(reasons, voice)}`}.`,
  by_screening: () => sentence`Vurdert i perioden; figurene for måneder og sykehus teller dem som samtykket i den.`,
  without_reason: ({ patients, out }, { f }) =>
    sentence`For ${f.of(patients, out)} har studien ikke oppgitt noen årsak.`,
};
const nb: SelectionWords = {
  title: "Hvor mange av de vurderte blir med, og hvorfor er de andre ikke med?",
  verdict: (said, voice) => tell([said.verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, nbFacts, voice),
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
  reasonsAxis: "Ikke inkludert, etter årsak: andel av de vurderte",
};

export const words: Bilingual<SelectionWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: { summary: (_reason, _voice, filtered) => nobody.en.screened(filtered), note: note.en },
  nb: { summary: (_reason, _voice, filtered) => nobody.nb.screened(filtered), note: note.nb },
};
