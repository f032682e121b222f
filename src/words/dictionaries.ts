import type { Bilingual } from "./lang.ts";

type DictionaryWords = {
  readonly title: string;
  /** Descriptions stand in English only, as in the files themselves. */
  readonly language: string;
  readonly release: string;
  readonly releaseLead: string;
  readonly export: string;
  readonly exportLead: string;
  readonly required: string;
};

/** Words around the dictionaries of what goes in and what comes out. */
export const dictionaryWords: Bilingual<DictionaryWords> = {
  en: {
    title: "What the files hold",
    language: "",
    release: "A release: what comes out",
    releaseLead:
      "Counts and sums over codes, one row for each combination that holds anything. Every figure is made from these files alone.",
    export: "A study export: what goes in",
    exportLead:
      "Rows of patients, which stay inside the hospital. Only study.json and patients.csv must be there; a table that is absent is not supplied, never zero. The same as npm run aggregate -- --describe.",
    required: "required",
  },
  nb: {
    title: "Hva filene inneholder",
    language: "Beskrivelsene er på engelsk, som i filene selv.",
    release: "En utgave: det som kommer ut",
    releaseLead:
      "Antall og summer over koder, én rad for hver kombinasjon som finnes. Hver figur er laget av disse filene alene.",
    export: "En studieeksport: det som går inn",
    exportLead:
      "Rader om pasienter, som blir på sykehuset. Bare study.json og patients.csv må være der; en tabell som mangler, er ikke levert, aldri null. Det samme som npm run aggregate -- --describe.",
    required: "må fylles ut",
  },
};
