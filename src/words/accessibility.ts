import type { Bilingual } from "./lang.ts";

/** A requirement that is not met in full: of which criterion (WCAG), what is amiss, and the way round it. */
type Shortcoming = { readonly criterion: string; readonly what: string; readonly instead: string };

/** The accessibility statement, in the order of the form that Norwegian public bodies use. */
export type AccessibilityWords = {
  readonly status: string;
  /** Takes the name of the study, and its release. */
  readonly statusText: (study: string, release: string) => string;
  readonly shortcomings: string;
  readonly heads: readonly [criterion: string, what: string, instead: string];
  readonly known: readonly Shortcoming[];
  readonly tested: string;
  readonly testedText: readonly string[];
  readonly notTested: string;
  readonly made: string;
  readonly madeText: readonly string[];
  readonly feedback: string;
  readonly feedbackTo: (contact: string) => string;
  readonly nobody: (key: string) => string;
  readonly complaint: string;
  readonly complaintText: string;
};

export const accessibilityWords: Bilingual<AccessibilityWords> = {
  en: {
    status: "Does the site meet the requirements?",
    statusText: (study, release) =>
      `In part. The site of ${study}, as built for release ${release}, is held against the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. The shortcomings that are known stand below.`,
    shortcomings: "Known shortcomings",
    heads: ["Requirement", "What is amiss", "What to do instead"],
    known: [
      {
        criterion: "1.1.1 Non-text content",
        what: "A figure with hundreds of marks, as the matrix of genes, takes long to read mark by mark.",
        instead: "The verdict says the answer, and the table of the figure has every number.",
      },
      {
        criterion: "2.5.7 Dragging movements",
        what: "Several months can be chosen in a figure by dragging.",
        instead: "Choose the first and the last month in the form at the top, or with Shift and the arrow keys.",
      },
      {
        criterion: "3.1.2 Language of parts",
        what: "On Norwegian pages the descriptions of files and the statements asked of the database are in English. They are marked so.",
        instead: "The Method view of each figure says in Norwegian how it comes about.",
      },
      {
        criterion: "1.3.1 Info and relationships",
        what: "Pictures that are downloaded as PNG hold no text that can be read aloud.",
        instead: "Download the figure as SVG, which has a title and a description, or its numbers.",
      },
    ],
    tested: "What was tested",
    testedText: [
      "Each time the program changes, tests go through every page in both languages: the rules of axe-core, contrast among them, in the light theme and in the dark; text of at least 12 pixels in figures; no sideways scrolling at 320 pixels, which is a zoom of 400 % on a screen of 1280.",
      "Other tests drive each figure by keyboard and read what a screen reader is told: name, description and every mark. Without JavaScript each page has its figures, tables and texts.",
    ],
    notTested:
      "No test was made by people who use a screen reader, magnification or speech every day. What only they would notice may be amiss and not be listed here.",
    made: "How it is made",
    madeText: [
      "Colour is never the only sign. Each figure is one stop of the tab key; arrow keys read its marks, Enter opens its table, Escape leaves. Text, table and downloads say the same as the figure.",
      "The site follows your system's theme, contrast and reduced motion; the theme can be chosen at the foot of each page.",
    ],
    feedback: "Tell us what does not work",
    feedbackTo: (contact) => `Write to ${contact}. Say which page it was, and what you used.`,
    nobody: (key) => `The study names nobody to write to (key ${key} of study.json).`,
    complaint: "Complaints",
    complaintText:
      "In Norway the Authority for Universal Design of ICT (Uu-tilsynet), part of the Norwegian Digitalisation Agency, supervises these rules and takes complaints. This statement follows the form for Norwegian public bodies; a public body that publishes the site must also register it at uustatus.no.",
  },
  nb: {
    status: "Oppfyller nettstedet kravene?",
    statusText: (study, release) =>
      `Delvis. Nettstedet til ${study}, slik det er bygget for utgave ${release}, er holdt opp mot Retningslinjer for tilgjengelig webinnhold (WCAG) 2.2, nivå A og AA. Manglene som er kjent, står nedenfor.`,
    shortcomings: "Kjente mangler",
    heads: ["Krav", "Hva som mangler", "Hva du kan gjøre i stedet"],
    known: [
      {
        criterion: "1.1.1 Ikke-tekstlig innhold",
        what: "En figur med hundrevis av merker, som genmatrisen, tar lang tid å lese merke for merke.",
        instead: "Konklusjonen gir svaret, og tabellen til figuren har alle tallene.",
      },
      {
        criterion: "2.5.7 Dra-bevegelser",
        what: "Flere måneder kan velges i en figur ved å dra.",
        instead: "Velg første og siste måned i skjemaet øverst, eller med Shift og piltastene.",
      },
      {
        criterion: "3.1.2 Språk på deler av innhold",
        what: "På norske sider er beskrivelsene av filer og spørringene til databasen på engelsk. De er merket slik.",
        instead: "Metodevisningen til hver figur sier på norsk hvordan den blir til.",
      },
      {
        criterion: "1.3.1 Informasjon og relasjoner",
        what: "Bilder som lastes ned som PNG, har ingen tekst som kan leses opp.",
        instead: "Last ned figuren som SVG, som har tittel og beskrivelse, eller tallene i den.",
      },
    ],
    tested: "Hva som er testet",
    testedText: [
      "Hver gang programmet endres, går tester gjennom hver side på begge språk: reglene i axe-core, også kontrast, i lyst og mørkt utseende; tekst på minst 12 piksler i figurer; ingen rulling sidelengs ved 320 piksler, som er 400 % forstørring på en skjerm på 1280.",
      "Andre tester styrer hver figur med tastatur og leser det en skjermleser får: navn, beskrivelse og hvert merke. Uten JavaScript har hver side sine figurer, tabeller og tekster.",
    ],
    notTested:
      "Ingen test er gjort av folk som bruker skjermleser, forstørring eller tale til daglig. Det bare de ville merke, kan mangle uten å stå her.",
    made: "Hvordan det er laget",
    madeText: [
      "Farge er aldri eneste tegn. Hver figur er ett stopp for tabulatortasten; piltastene leser merkene, Enter åpner tabellen, Escape går ut. Tekst, tabell og nedlastinger sier det samme som figuren.",
      "Nettstedet følger systemets utseende, kontrast og reduserte bevegelser; utseendet kan velges nederst på hver side.",
    ],
    feedback: "Si fra om det som ikke virker",
    feedbackTo: (contact) => `Skriv til ${contact}. Si hvilken side det gjaldt, og hva du brukte.`,
    nobody: (key) => `Studien oppgir ingen å skrive til (nøkkelen ${key} i study.json).`,
    complaint: "Klage",
    complaintText:
      "I Norge fører Uu-tilsynet i Digitaliseringsdirektoratet tilsyn med disse reglene og tar imot klager. Erklæringen følger formen for norske offentlige virksomheter; en offentlig virksomhet som publiserer nettstedet, må også registrere den på uustatus.no.",
  },
};
