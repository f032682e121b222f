import type { Bilingual } from "./lang.ts";

/** What can be looked for, in the order in which results of equal weight stand. */
export const foundKinds = ["figure", "page", "term", "method", "gene", "site", "laboratory"] as const;
export type FoundKind = (typeof foundKinds)[number];

type SearchWords = {
  readonly title: string;
  readonly label: string;
  readonly close: string;
  readonly kinds: Readonly<Record<FoundKind, string>>;
  readonly loading: string;
  readonly absent: string;
  /** How many were found; takes the number. */
  readonly found: (n: number) => string;
  /** Takes what was typed. */
  readonly nothing: (typed: string) => string;
};

/** Words of the search. */
export const searchWords: Bilingual<SearchWords> = {
  en: {
    title: "Search",
    label: "Title, finding, term, gene, hospital or method",
    close: "Close",
    kinds: {
      figure: "Figure",
      page: "Page",
      term: "Term",
      method: "Method",
      gene: "Gene",
      site: "Site",
      laboratory: "Laboratory",
    },
    loading: "Loading …",
    absent: "The list of what can be found could not be had. Load the page again, or use the menu.",
    found: (n) => (n === 1 ? "1 found" : `${n} found`),
    nothing: (typed) => `Nothing found for “${typed}”.`,
  },
  nb: {
    title: "Søk",
    label: "Tittel, funn, begrep, gen, sykehus eller metode",
    close: "Lukk",
    kinds: {
      figure: "Figur",
      page: "Side",
      term: "Begrep",
      method: "Metode",
      gene: "Gen",
      site: "Sykehus",
      laboratory: "Laboratorium",
    },
    loading: "Laster …",
    absent: "Listen over det som kan finnes, kunne ikke hentes. Last siden på nytt, eller bruk menyen.",
    found: (n) => `${n} treff`,
    nothing: (typed) => `Ingen treff for «${typed}».`,
  },
};
