import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import { awaited } from "./stats.ts";
import { type FlowWords, inside, mainLosses } from "./wording.ts";

export const nb: FlowWords = {
  title: "Hvor faller pasienter fra?",
  summary: (m, { f, names }, { filters }) => {
    if (m.screened === 0) return sentence`${nb.nothing(!isDefault(filters))}`;
    const consented = sentence`Av ${strong(sentence`${f.count(m.screened)} ${m.screened === 1 ? "vurdert pasient" : "vurderte pasienter"}`)} har ${f.count(m.consented)} samtykket`;
    if (!m.samples) return sentence`${consented}. ${nb.noSamples}`;
    if (m.consented === 0) return sentence`${consented}.`;
    const open = awaited(m);
    const losses = mainLosses(m).map(
      ({ reason, patients }) => `${inside(names.reason(reason))} (${f.count(patients)})`,
    );
    return sentence`${consented}; av disse har ${strong(f.share(wilsonOrNull(m.paired, m.consented), m.paired, m.consented))} et evaluerbart par${
      open > 0 && `, og ${f.count(open)} venter ennå på svar`
    }.${losses.length > 0 && ` De vanligste årsakene til at et par mangler: ${f.list(losses)}.`} ${
      m.decisions ? m.paired > 0 && `Tumormøtet har drøftet ${f.of(m.discussed, m.paired)} med et par.` : nb.noDecisions
    }`;
  },
  note: (m, { f }) =>
    sentence`Hver boks er summen av dem som forlater den, og en periode gjelder måneden for vurdering for alle.${
      m.decisions &&
      m.discussedWithoutPair > 0 &&
      ` Tumormøtet har også drøftet ${f.count(m.discussedWithoutPair)} uten evaluerbart par.`
    }${m.samples && " «Svar ventes» er ikke frafall: et par kan ennå komme."}`,
  method: {
    definition:
      "Hver pasient i studiens liste én gang. Ikke inkludert: uten samtykkedato, etter årsaken studien har oppgitt. Evaluerbart par: en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge, ikke lenger fra hverandre enn studien tillater. Uten et slikt par: etter den første årsaken som gjelder, i tabellens rekkefølge.",
    denominator: "Andeler i tabellen: av dem som kom til trinnet før.",
    formula:
      "Vurdert = ikke inkludert + samtykket; samtykket = uten evaluerbart par + evaluerbart par; evaluerbart par = drøftet + ikke drøftet ennå. Wilson-intervaller.",
    reference: "STARD 2015, punkt 19 (deltakerflyt), Bossuyt et al. 2015, doi 10.1136/bmj.h5527.",
  },
  nothing: (filtered) =>
    filtered ? "Ingen pasienter passer til dette utvalget." : "Ingen er vurdert for studien ennå.",
  noSamples: "Prøver er ikke levert: hvem som har et evaluerbart par, er ikke kjent.",
  noDecisions: "Tumormøtets beslutninger er ikke levert.",
  boxMark: (step, patients, of, names, f) =>
    `${names.flow_step(step)}: ${of === null ? f.count(patients) : f.share(wilsonOrNull(patients, of), patients, of)}`,
  exitMark: (step, { reason, patients }, of, names, f) =>
    `${names.flow_step(step)}, ${inside(names.reason(reason))}: ${f.share(wilsonOrNull(patients, of), patients, of)}`,
};
