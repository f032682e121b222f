import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Fact, type Remark, remarksOf, type Verdict } from "./facts.ts";
import type { FlowWords } from "./wording.ts";

const unknown = {
  samples: "Prøver er ikke levert: hvem som har et evaluerbart par, er ikke kjent.",
  decisions: "Beslutningene fra molekylært MDT-møte er ikke levert.",
};

const verdict: Tellers<Verdict> = {
  lost: ({ notIncluded, noPair, known }, { f }) =>
    sentence`${
      f.none(notIncluded.events)
        ? notIncluded.trials === 1
          ? sentence`${strong("Den ene")} vurderte pasienten falt ikke fra før inklusjon`
          : sentence`Ingen av ${strong(`${f.count(notIncluded.trials)} vurderte`)} falt fra før inklusjon`
        : sentence`${strong(f.of(notIncluded.events, notIncluded.trials))} ${notIncluded.trials === 1 ? "vurdert pasient" : "vurderte pasienter"} ble ikke inkludert`
    }${
      noPair
        ? f.none(noPair.events)
          ? noPair.trials === 1
            ? sentence`; den ene inkluderte falt ikke fra.`
            : sentence`; ingen av de ${strong(f.count(noPair.trials))} inkluderte falt fra.`
          : sentence`; ${strong(f.of(noPair.events, noPair.trials))} inkluderte falt fra før et evaluerbart par.`
        : known
          ? "."
          : "; hva som fulgte, er ikke kjent, fordi prøver ikke er levert."
    }`,
};

const facts: Tellers<Fact> = {
  paired: ({ paired, awaited }, { f }) =>
    sentence`Et par: ${shareText(paired, "", f)}${awaited > 0 && `; ${f.count(awaited)} venter ennå på svar`}.`,
  losses: ({ exits }, { f, names }) =>
    sentence`Oftest til hinder: ${f.list(
      exits.map(({ reason, patients }) => `${inSentence(names.reason(reason))} (${f.count(patients)})`),
    )}.`,
  discussed: ({ discussed: { events, trials } }, { f }) =>
    sentence`Molekylært MDT-møte: ${f.of(events, trials)} drøftet.`,
  by_screening: () => sentence`Etter vurderingsmåned, ikke samtykkemåned.`,
  no_decisions: () => sentence`${unknown.decisions}`,
};

const remarks: Tellers<Remark> = {
  sums: (_, { f }) =>
    sentence`Hver boks er summen av dem som forlater den${!f.vague && ", og en periode gjelder måneden for vurdering for alle"}.`,
  without_pair: ({ patients }, { f }) =>
    sentence`Molekylært MDT-møte har også drøftet ${f.count(patients)} uten evaluerbart par.`,
  awaited_is_no_loss: () => sentence`«Svar ventes» er ikke frafall: et par kan ennå komme.`,
};

export const nb: FlowWords = {
  title: "Hvor faller pasienter fra?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, facts, voice)),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Hver pasient i studiens liste én gang. Ikke inkludert: uten samtykkedato, etter årsaken studien har oppgitt. Evaluerbart par: en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge, ikke lenger fra hverandre enn studien tillater. Uten et slikt par: etter den første årsaken som gjelder, i tabellens rekkefølge.",
    denominator: "Andeler i tabellen: av dem som kom til trinnet før.",
    formula:
      "Vurdert = ikke inkludert + samtykket; samtykket = uten evaluerbart par + evaluerbart par; evaluerbart par = drøftet + ikke drøftet ennå. Wilson-intervaller.",
    reference: "STARD 2015, punkt 19 (deltakerflyt), Bossuyt et al. 2015, doi 10.1136/bmj.h5527.",
  },
  unknown,
};

export const nothingNb: NothingWords = {
  summary: (_reason, _voice, filtered) => nobody.nb.screened(filtered),
  note: (voice, { manifest }) => tell(remarksOf(manifest.supplied.includes("samples"), 0), remarks, voice).text,
};
