import type { Bilingual } from "./lang.ts";

/** What the page of one unit says beside its figures. */
export const unitWords: Bilingual<{
  readonly title: string;
  /** Where partners choose none, what stands in its place. */
  readonly titleForPartners: string;
  readonly lead: string;
  /** Why partners choose none. */
  readonly partners: string;
  readonly sites: string;
  readonly laboratories: string;
}> = {
  en: {
    title: "Whose page is it to be?",
    titleForPartners: "All laboratories side by side",
    lead: "Choose a site or a laboratory: each figure then tells of it beside all others. Printed, the answers make a letter of one page, without figures. No unit is ranked.",
    partners: "In rounded counts. How a single hospital does, and since when, is shown to the study's leadership only.",
    sites: "Sites",
    laboratories: "Laboratories",
  },
  nb: {
    title: "Hvem skal siden gjelde?",
    titleForPartners: "Alle laboratoriene side om side",
    lead: "Velg et sykehus eller et laboratorium: Hver figur viser det da ved siden av alle de andre. På papir blir svarene et brev på én side, uten figurer. Ingen enheter rangeres.",
    partners:
      "I avrundede antall. Hvordan det står til ved hvert enkelt sykehus, og hvor lenge det har vært slik, vises bare for studiens ledelse.",
    sites: "Sykehus",
    laboratories: "Laboratorier",
  },
};
