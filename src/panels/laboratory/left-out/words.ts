import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Verdict } from "./facts.ts";
import type { Remark } from "./model.ts";

export type LeftOutWords = PanelWords<Said> & { readonly axis: string; readonly all: string };

const remarksTold = (remarks: readonly Remark[], { f, names }: Voice): string =>
  f.list(
    remarks.map(({ rule, source, rows }) => `${inSentence(names.remark(rule))} (${f.count(rows)}, ${source}.csv)`),
  );

const note: Bilingual<string> = {
  en: "Of the whole export, whatever is chosen: what is left out has no month and no site.",
  nb: "Av hele eksporten, uansett utvalg: det som er utelatt, har verken måned eller sykehus.",
};

const enVerdict: Tellers<Verdict> = {
  none: ({ read, warned }, { f }) =>
    sentence`No: all ${strong(f.count(read))} rows read are counted, ${f.count(warned)} of them with a warning.`,
  some: ({ read, rejected, warned }, { f }) =>
    sentence`Yes: ${strong(f.count(rejected))} of ${f.count(read)} rows read, as wrong; ${f.count(warned)} are counted with a warning.`,
};
const enFacts: Tellers<Fact> = {
  rejected: ({ remarks }, voice) => sentence`Left out most often: ${remarksTold(remarks, voice)}.`,
  warned: ({ remarks }, voice) => sentence`Warned of: ${remarksTold(remarks, voice)}.`,
  no_duplicates: () => sentence`No row stood twice.`,
};
const en: LeftOutWords = {
  title: "Was anything left out of the data?",
  verdict: ({ verdict }, voice) => tell([verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, enFacts, voice),
  note: () => sentence`${note.en}`,
  axis: "Rows left out, or counted with a warning, of those read",
  all: "All tables",
  method: {
    definition:
      "Left out: rows that break a rule of the export; a row that breaks several stands under the first. They are left out only where the study asks for it, else nothing is counted at all. With a warning: rows that are hard to believe and are counted as they stand. The same twice: a key that stood before.",
    denominator: "All rows read of the table.",
    formula: "Rows ÷ rows read. No interval: every row is counted.",
    reference: "The rules stand with each column of the study export, in the dictionary on the page of methods.",
  },
};

const nbVerdict: Tellers<Verdict> = {
  none: ({ read, warned }, { f }) =>
    sentence`Nei: alle ${strong(f.count(read))} leste rader er talt, ${f.count(warned)} av dem med en advarsel.`,
  some: ({ read, rejected, warned }, { f }) =>
    sentence`Ja: ${strong(f.count(rejected))} av ${f.count(read)} leste rader, som feil; ${f.count(warned)} er talt med en advarsel.`,
};
const nbFacts: Tellers<Fact> = {
  rejected: ({ remarks }, voice) => sentence`Oftest utelatt: ${remarksTold(remarks, voice)}.`,
  warned: ({ remarks }, voice) => sentence`Advart om: ${remarksTold(remarks, voice)}.`,
  no_duplicates: () => sentence`Ingen rad sto to ganger.`,
};
const nb: LeftOutWords = {
  title: "Er noe utelatt fra dataene?",
  verdict: ({ verdict }, voice) => tell([verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => tell(sure, nbFacts, voice),
  note: () => sentence`${note.nb}`,
  axis: "Rader utelatt, eller talt med en advarsel, av dem som er lest",
  all: "Alle tabeller",
  method: {
    definition:
      "Utelatt: rader som bryter en regel for eksporten; en rad som bryter flere, står under den første. De utelates bare der studien ber om det, ellers telles ingenting. Med advarsel: rader som er vanskelige å tro på, og som telles som de står. Det samme to ganger: en nøkkel som sto der før.",
    denominator: "Alle leste rader i tabellen.",
    formula: "Rader ÷ leste rader. Ikke noe intervall: Hver rad er talt.",
    reference: "Reglene står ved hver kolonne i studieeksporten, i ordlisten på siden Metoder.",
  },
};
export const words: Bilingual<LeftOutWords> = { en, nb };

export const nothing: Bilingual<NothingWords> = {
  en: { summary: () => "No row of the study export has been read yet.", note: note.en },
  nb: { summary: () => "Ingen rad i studieeksporten er lest ennå.", note: note.nb },
};
