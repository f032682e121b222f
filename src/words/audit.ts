import type { Bilingual } from "./lang.ts";

type AuditWords = {
  readonly title: string;
  /** What is tried; takes the fewest values that a small group must keep. */
  readonly attack: (fewest: number) => string;
  /** How far totals of the study, and other totals, are off. */
  readonly accuracy: (study: number, other: number) => string;
  readonly accepted: string;
  readonly limits: string;
  readonly passed: (cells: string, releases: number) => string;
  /** That it did not pass, or that there is no report of it. */
  readonly failed: string;
  readonly unreported: string;
  /** What was shown as 0 or 5, and what was kept of it; takes numbers as they are written. */
  readonly found: (small: string) => string;
  readonly somebody: (cells: string) => string;
  /** Every table of every release. */
  readonly tables: string;
  readonly report: string;
  readonly columns: Readonly<Record<"release" | "table" | "cells" | "small" | "somebody", string>>;
};

/** Words of what is tried on rounded tables before they are published, and of what was found. */
export const auditWords: Bilingual<AuditWords> = {
  en: {
    title: "What is tried before each release",
    attack: (fewest) =>
      `Before each release a program that knows every published file, old and new, tries to work out each small group. If it can narrow one to fewer than ${fewest} values, or prove that anyone is in one told by hospital, month or cancer type, or that a few have joined or left any, nothing is published. Anyone can run it again: npm run audit.`,
    accuracy: (study, other) => `Study totals are within ${study} of the truth, other totals mostly within ${other}.`,
    accepted:
      "In tables that say neither who nor when, it may be provable that somebody is there: somebody in the study has unstable MSI. The totals of the screened and the consented are exact.",
    limits:
      "This protects against means reasonably likely to be used, not against someone who already knows the other patients.",
    passed: (cells, releases) =>
      releases === 1
        ? `Passed: ${cells} cells of one release.`
        : `Passed: ${cells} cells of ${releases} releases together.`,
    failed: "Not passed: these tables must not be published.",
    unreported: "No report of it lies beside these tables: they must not be published.",
    found: (small) =>
      `${small} cells are shown as 0 or 5; each that truly holds one to four can still be any of at least five numbers.`,
    somebody: (cells) => `${cells} cells of tables that say neither who nor when cannot be nobody, which is accepted.`,
    tables: "Table by table",
    report: "The whole report",
    columns: {
      release: "Release",
      table: "Table",
      cells: "Cells",
      small: "Shown as 0 or 5",
      somebody: "Cannot be nobody (accepted)",
    },
  },
  nb: {
    title: "Hva som prøves før hver utgave",
    attack: (fewest) =>
      `Før hver utgave prøver et program som kjenner alle publiserte filer, nye og gamle, å regne seg fram til hver liten gruppe. Kan det snevre en gruppe inn til færre enn ${fewest} verdier, eller bevise at noen er i en som vises etter sykehus, måned eller kreftform, eller at noen få har kommet til eller falt fra i en av dem, publiseres ingenting. Alle kan kjøre det på nytt: npm run audit.`,
    accuracy: (study, other) =>
      `Summer for hele studien avviker med høyst ${study}, andre summer stort sett med høyst ${other}.`,
    accepted:
      "I tabeller som verken sier hvem eller når, kan det la seg bevise at noen finnes: noen i studien har ustabil MSI. Antall vurdert og antall som har samtykket, er nøyaktige.",
    limits:
      "Dette beskytter mot hjelpemidler som det er rimelig å tenke seg brukt, ikke mot en som allerede kjenner de andre pasientene.",
    passed: (cells, releases) =>
      releases === 1
        ? `Bestått: ${cells} celler i én utgave.`
        : `Bestått: ${cells} celler i ${releases} utgaver sett under ett.`,
    failed: "Ikke bestått: disse tabellene må ikke publiseres.",
    unreported: "Ingen rapport om det ligger ved tabellene: de må ikke publiseres.",
    found: (small) =>
      `${small} celler vises som 0 eller 5; hver av dem som i virkeligheten er én til fire, kan fortsatt være minst fem ulike tall.`,
    somebody: (cells) =>
      `I ${cells} celler i tabeller som verken sier hvem eller når, er det sikkert at noen finnes; det er godtatt.`,
    tables: "Tabell for tabell",
    report: "Hele rapporten",
    columns: {
      release: "Utgave",
      table: "Tabell",
      cells: "Celler",
      small: "Vist som 0 eller 5",
      somebody: "Sikkert at noen finnes (godtatt)",
    },
  },
};
