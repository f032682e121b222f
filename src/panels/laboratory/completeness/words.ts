import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { listed } from "../../../say/listed.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Verdict } from "./facts.ts";
import type { Due } from "./model.ts";
import { monthsBehind } from "./model.ts";

export type CompletenessWords = PanelWords<Said> & {
  readonly axis: string;
  /** The columns in which no value is missing, listed. */
  readonly whole: (columns: string) => string;
};

const fieldsTold = (fields: readonly Due[], { f, names }: Voice): string =>
  f.list(fields.map(({ field, missing }) => `${inSentence(names.due_field(field))} (${f.count(missing)})`));

/** So many sites are named; more are counted. */
const named = 2;

const note: Bilingual<string> = {
  en: "A value is due once something has happened: a report has its days, a failed test its reason. Columns that the study does not supply are left out.",
  nb: "En verdi skal være der når noe har skjedd: et svar har sine datoer, en mislykket prøve sin grunn. Kolonner som studien ikke leverer, er utelatt.",
};

const enVerdict: Tellers<Verdict> = {
  complete: ({ all }, { f }) =>
    all.due === 1
      ? sentence`Yes: the one value that is due is there.`
      : sentence`Yes: none of ${strong(f.count(all.due))} values that are due is missing.`,
  missing: ({ all }, { f }) =>
    all.due === 1
      ? sentence`No: the one value that is due is missing.`
      : sentence`Not wholly: ${strong(f.count(all.missing))} of ${f.count(all.due)} values that are due ${all.missing === 1 ? "is" : "are"} missing.`,
};
const enFacts: Tellers<Fact> = {
  most: ({ fields }, voice) => sentence`Most often missing: ${fieldsTold(fields, voice)}.`,
  behind: ({ sites }, { f, names }) =>
    sites.length > named
      ? sentence`From ${f.exact(sites.length)} sites nothing has come for two months or more.`
      : sentence`Nothing has come for two months or more from ${listed(sites.map(names.site), f)}.`,
  none_behind: () => sentence`In the last two months something has come from every site that has data.`,
};
const en: CompletenessWords = {
  title: "Are the data complete and fresh?",
  verdict: ({ verdict }, voice) => tell([verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, enFacts, voice) : null),
  note: () => sentence`${note.en}`,
  axis: "Values that are missing, of those that are due",
  whole: (columns) => `Nothing missing in: ${columns}.`,
  method: {
    definition:
      "Due: day of screening and tumour group of who consented; the reason of who did not; of a reported sample its days, run and version, of blood its ctDNA fraction; of a sample that ended without a report the reason; of an assay that is not evaluable the reason; of small variants the allele fraction. Newest month: the last one in which a value was due, by consent or screening of a patient and by receipt, else collection, of a sample.",
    denominator: "Rows of the export in which the value is due; one row counts once in each column.",
    formula: `(due − missing) ÷ due. No interval: every row is counted. A site is told where its newest month lies ${monthsBehind} whole months or more before the last complete one, unless months are chosen.`,
    reference:
      "Weiskopf and Weng 2013, J Am Med Inform Assoc 20:144, doi 10.1136/amiajnl-2011-000681 (completeness and currency).",
  },
};

const nbVerdict: Tellers<Verdict> = {
  complete: ({ all }, { f }) =>
    all.due === 1
      ? sentence`Ja: den ene verdien som skal være der, er der.`
      : sentence`Ja: ingen av ${strong(f.count(all.due))} verdier som skal være der, mangler.`,
  missing: ({ all }, { f }) =>
    all.due === 1
      ? sentence`Nei: den ene verdien som skal være der, mangler.`
      : sentence`Ikke helt: ${strong(f.count(all.missing))} av ${f.count(all.due)} verdier som skal være der, mangler.`,
};
const nbFacts: Tellers<Fact> = {
  most: ({ fields }, voice) => sentence`Oftest mangler ${fieldsTold(fields, voice)}.`,
  behind: ({ sites }, { f, names }) =>
    sites.length > named
      ? sentence`Fra ${f.exact(sites.length)} sykehus har ingenting kommet på to måneder eller mer.`
      : sentence`Ingenting har kommet på to måneder eller mer fra ${listed(sites.map(names.site), f)}.`,
  none_behind: () => sentence`De siste to månedene har noe kommet fra hvert sykehus som har data.`,
};
const nb: CompletenessWords = {
  title: "Er dataene fullstendige og ferske?",
  verdict: ({ verdict }, voice) => tell([verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, nbFacts, voice) : null),
  note: () => sentence`${note.nb}`,
  axis: "Verdier som mangler, av dem som skal være der",
  whole: (columns) => `Ingenting mangler i: ${columns}.`,
  method: {
    definition:
      "Skal være der: dag for vurdering og kreftform for den som samtykket; grunnen for den som ikke gjorde det; for en besvart prøve dagene, kjøringen og versjonen, for blod ctDNA-andelen; for en prøve som endte uten svar, grunnen; for en analyse som ikke er evaluerbar, grunnen; for små varianter allelfraksjonen. Nyeste måned: den siste der en verdi skulle være der, etter samtykke eller vurdering for en pasient og etter mottak, ellers prøvetaking, for en prøve.",
    denominator: "Rader i eksporten der verdien skal være; én rad teller én gang i hver kolonne.",
    formula: `(skal være der − mangler) ÷ skal være der. Ikke noe intervall: Hver rad er talt. Et sykehus nevnes der den nyeste måneden ligger ${monthsBehind} hele måneder eller mer før den siste hele, om ikke måneder er valgt.`,
    reference:
      "Weiskopf og Weng 2013, J Am Med Inform Assoc 20:144, doi 10.1136/amiajnl-2011-000681 (fullstendighet og aktualitet).",
  },
};
export const words: Bilingual<CompletenessWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: whyNothing(
      "The study has not supplied patients: whether values are missing is not known.",
      "No value is due among these.",
      "No value is due in any column yet.",
    ),
    note: note.en,
  },
  nb: {
    summary: whyNothing(
      "Studien har ikke levert pasienter: Om verdier mangler, er ikke kjent.",
      "Ingen verdi skal være der i dette utvalget.",
      "Ingen verdi skal være der i noen kolonne ennå.",
    ),
    note: note.nb,
  },
};
