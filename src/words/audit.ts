import type { Bilingual } from "./lang.ts";

type AuditWords = {
  readonly title: string;
  readonly attack: string;
  readonly rounding: string;
  readonly accuracy: string;
  readonly accepted: string;
  readonly limits: string;
  readonly passed: (cells: string, releases: number) => string;
  readonly columns: Readonly<Record<"release" | "table" | "cells" | "small" | "fewest_values" | "somebody", string>>;
};

/** Words of what is tried on rounded tables before they are published, and of what was found. */
export const auditWords: Bilingual<AuditWords> = {
  en: {
    title: "What is tried before each release",
    attack:
      "Before each release a program that knows every published file, old and new, tries to work out each small group. If it can narrow one to fewer than five values, or prove that anyone is in it or has joined it, nothing is published. Anyone can run it again: npm run audit.",
    rounding:
      "Every count is a multiple of 5. Any number, sum or difference can differ from the truth: a 0 may hide a few patients and, in tables by hospital, month or cancer type, a 5 may be nobody.",
    accuracy: "Study totals are within 5 of the truth, other totals mostly within 10.",
    accepted:
      "In tables that say neither who nor when, it may be provable that somebody is there: somebody in the study has unstable MSI. The totals of the screened and the consented are exact.",
    limits:
      "This protects against means reasonably likely to be used, not against someone who already knows the other patients.",
    passed: (cells, releases) =>
      releases === 1
        ? `Passed: ${cells} cells of one release.`
        : `Passed: ${cells} cells of ${releases} releases together.`,
    columns: {
      release: "Release",
      table: "Table",
      cells: "Cells",
      small: "Shown as 0 or 5",
      fewest_values: "Fewest values that one of these keeps",
      somebody: "Cannot be nobody (accepted)",
    },
  },
  nb: {
    title: "Hva som prøves før hver utgave",
    attack:
      "Før hver utgave prøver et program som kjenner alle publiserte filer, nye og gamle, å regne seg fram til hver liten gruppe. Kan det snevre en gruppe inn til færre enn fem verdier, eller bevise at noen er i den eller har kommet til, publiseres ingenting. Alle kan kjøre det på nytt: npm run audit.",
    rounding:
      "Alle antall er rundet av til et tall som er delelig med fem. Ethvert tall, enhver sum og enhver forskjell kan avvike fra det sanne: 0 kan skjule noen få pasienter, og 5 kan være ingen i tabeller etter sykehus, måned eller kreftform.",
    accuracy: "Summer for hele studien avviker med høyst 5, andre summer stort sett med høyst 10.",
    accepted:
      "I tabeller som verken sier hvem eller når, kan det la seg bevise at noen finnes: noen i studien har ustabil MSI. Antall screenet og antall som har samtykket, er nøyaktige.",
    limits:
      "Dette beskytter mot hjelpemidler som det er rimelig å tenke seg brukt, ikke mot en som allerede kjenner de andre pasientene.",
    passed: (cells, releases) =>
      releases === 1
        ? `Bestått: ${cells} celler i én utgave.`
        : `Bestått: ${cells} celler i ${releases} utgaver sett under ett.`,
    columns: {
      release: "Utgave",
      table: "Tabell",
      cells: "Celler",
      small: "Vist som 0 eller 5",
      fewest_values: "Færrest verdier en av disse kan ha",
      somebody: "Kan ikke være ingen (godtatt)",
    },
  },
};
