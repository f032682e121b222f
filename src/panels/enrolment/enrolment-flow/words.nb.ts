import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Fact, type Remark, remarksOf } from "./facts.ts";
import type { FlowWords } from "./wording.ts";

const unknown = {
  samples: "Prøver er ikke levert: hvem som har et evaluerbart par, er ikke kjent.",
  decisions: "Tumormøtets beslutninger er ikke levert.",
};

const facts: Tellers<Fact> = {
  consented: ({ consented, pairs }, { f }) =>
    sentence`Av ${strong(`${f.count(consented.trials)} ${consented.trials === 1 ? "vurdert pasient" : "vurderte pasienter"}`)} har ${f.count(consented.events)} samtykket${
      pairs &&
      sentence`; av disse har ${strong(shareText(pairs.paired, "", f))} et evaluerbart par${
        pairs.awaited > 0 && `, og ${f.count(pairs.awaited)} venter ennå på svar`
      }`
    }.`,
  no_samples: () => sentence`${unknown.samples}`,
  losses: ({ exits }, { f, names }) =>
    sentence`De vanligste årsakene til at et par mangler: ${f.list(
      exits.map(({ reason, patients }) => `${inSentence(names.reason(reason))} (${f.count(patients)})`),
    )}.`,
  discussed: ({ discussed: { events, trials } }, { f }) =>
    sentence`Tumormøtet har drøftet ${f.of(events, trials)} med et par.`,
  no_decisions: () => sentence`${unknown.decisions}`,
};

const remarks: Tellers<Remark> = {
  sums: () =>
    sentence`Hver boks er summen av dem som forlater den, og en periode gjelder måneden for vurdering for alle.`,
  without_pair: ({ patients }, { f }) =>
    sentence`Tumormøtet har også drøftet ${f.count(patients)} uten evaluerbart par.`,
  awaited_is_no_loss: () => sentence`«Svar ventes» er ikke frafall: et par kan ennå komme.`,
};

export const nb: FlowWords = {
  title: "Hvor faller pasienter fra?",
  summary: ({ summary }, voice) => tell(summary, facts, voice),
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
