import type { EvidenceLevel } from "../../../cubes/codes.ts";
import { link, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import type { Format } from "../../../words/format.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { MarkerLevels } from "./model.ts";
import type { ReclassificationWords } from "./words.en.ts";

const verdicts: Tellers<Verdict> = {
  few: ({ patients }, { f }) =>
    sentence`Kan ikke sies ennå: ${strong(f.count(patients))} ${patients === 1 ? "pasient" : "pasienter"} sammenlignes, for få til prosenter.`,
  no_level: ({ patients }, { f }) =>
    f.rounded
      ? sentence`Kan ikke sies: en variant gir et evidensnivå hos ${strong(f.of(0, patients))} sammenlignede pasienter.`
      : sentence`Kan ikke sies: ingen variant gir et evidensnivå hos ${patients === 1 ? "den ene sammenlignede pasienten" : sentence`de ${strong(f.count(patients))} sammenlignede pasientene`}.`,
  same: ({ patients }, { f }) =>
    f.rounded
      ? sentence`Knapt: blod gir et annet evidensnivå enn vev hos ${strong(f.of(0, patients))} sammenlignede pasienter.`
      : sentence`Nei: blod gir samme evidensnivå som vev hos alle de ${strong(f.count(patients))} sammenlignede pasientene.`,
  changed: ({ changed }, { f }) =>
    sentence`Ja: blod gir et annet evidensnivå enn vev hos ${strong(toldShare(changed, "", f).number)} av de sammenlignede pasientene.`,
};

const sures: Tellers<Sure> = {
  share: ({ changed }, { f }) => sentence`${toldShare(changed, "pasienter", f).behind}.`,
  moves: ({ up, down }, { f }) =>
    sentence`Blod gir et høyere nivå hos ${shareText(up, "", f)}, et lavere hos ${shareText(down, "", f)}.`,
};

const markerName = ({ at_least }: MarkerLevels["set"], f: Format): string =>
  at_least === null
    ? "Ustabile mikrosatellitter"
    : `Høy TMB (minst ${f.number(at_least, Number.isInteger(at_least) ? 0 : 1)} mutasjoner/Mb)`;

const noteOf = (markers: Said["note"], f: Format) => {
  const told = markers.filter(({ levels }) => levels !== null);
  const missing = markers.filter(({ levels }) => levels === null);
  return sentence`Evidensnivå: det høyeste ESCAT-nivået til en variant, klonal hematopoese holdt utenfor; X og ingen er ingen evidens. Blod uten nivå kan ha ${link("../concordance/#agreement-by-signal", "for lite tumor-DNA")}. ${
    markers.length === 0
      ? "MSI og TMB gir ikke noe nivå: studiens styringsgruppe bestemmer om de gjør det, i study.json som actionable_markers."
      : told.length > 0 &&
        `${f.list(told.map(({ set }, i) => (i === 0 ? markerName(set, f) : inSentence(markerName(set, f)))))} står for seg, blant par med svar i begge: ${[...new Set(told.map(({ set }) => set.source_nb ?? set.source))].join("; ")}.`
  }${missing.length > 0 && ` Ikke levert: ${f.list(missing.map(({ set }) => (set.marker === "msi_unstable" ? "MSI" : "TMB")))}.`}`;
};

export const nothingNoteNb = "Det høyeste ESCAT-nivået som vev gir en pasient, mot det som blod gir.";

export const nb: ReclassificationWords = {
  title: "Ville blod ha endret evidensnivået for behandling?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note }, { f }) => noteOf(note, f),
  blood: "Blod",
  tissue: "Vev",
  same: "samme nivå",
  higherInTissue: "høyere i vev",
  higherInBlood: "høyere i blod",
  markers: "Markører ved siden av varianter",
  sides: { both: "begge", tissue: "bare vev", blood: "bare blod" },
  marker: (set, f) => `${markerName(set, f)}, nivå ${set.tier}`,
  reading: ({ tissue, blood, patients }, { f, names }) =>
    `Vev ${levelText(tissue, names.evidence_level)}, blod ${levelText(blood, names.evidence_level)}: ${f.count(patients)} ${patients === 1 ? "pasient" : "pasienter"}`,
  markerReading: (set, { changed, both, up, down }, f) =>
    `${markerName(set, f)}, nivå ${set.tier}: i begge ${f.count(both)}, bare i vev ${f.count(down.events)}, bare i blod ${f.count(up.events)}, av ${f.count(changed.trials)} pasienter med svar i begge`,
  method: {
    definition:
      "Hver pasient har det høyeste ESCAT-nivået (I til V) blant de somatiske variantene, eller dem av ukjent opphav, som vev viser, og som blod viser. Bare klasser som paret er evaluerbart for, teller. X sier at evidens mangler: sammen med ingen nivå i det hele tatt står det for ingen evidens, og mellom de to endres ingenting. Høyere i blod: med begge prøver ville pasientens nivå ha steget. Lavere: med blod alene ville det ha falt. MSI og TMB vises for seg, med nivået som studien gir dem.",
    denominator:
      "Pasienter med et par som er evaluerbart for minst én klasse. MSI: par med kategorien stabil eller ustabil i begge. TMB: par med en verdi i begge.",
    formula:
      "Annet nivå = (høyere + lavere) ÷ sammenlignede pasienter. 95 %-intervall (Wilson). Vev er referansen, ikke fasiten.",
    reference: sentence`ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263; ${guidance.nb}; Wilson 1927, doi 10.1080/01621459.1927.10502953.`,
  },
};

const levelText = (level: EvidenceLevel, name: (code: string) => string): string =>
  level === "none" ? "uten nivå" : `nivå ${name(level)}`;
