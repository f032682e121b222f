import type { Bilingual } from "./lang.ts";

/** What the pages of a simulated study say of the view that its leadership would have. */
type OfferWords = {
  /** On every page: where the link leads. */
  readonly link: string;
  readonly what: string;
  readonly why: string;
  readonly open: string;
  readonly opening: string;
  /** That this copy of the site holds no file to open. */
  readonly absent: string;
  readonly unreachable: string;
  readonly needsScript: string;
};

const en: OfferWords = {
  link: "See what leadership sees",
  what: "Study leadership opens this site by a link with a key. It then shows exact counts, and a part of the study can be chosen: hospital, laboratory, cancer type, period.",
  why: "Of a real study, each link goes to its receiver alone. This study is simulated, so anyone may look.",
  open: "Open the leadership view",
  opening: "Opening …",
  absent: "This copy of the site holds no leadership view to look at. The command npm start makes one.",
  unreachable: "The site does not answer, so the leadership view cannot be opened: try again with a connection.",
  needsScript: "The leadership view opens from a web server alone, with JavaScript on.",
};

const nb: OfferWords = {
  link: "Se det ledelsen ser",
  what: "Studiens ledelse åpner dette nettstedet med en lenke som har en nøkkel. Da viser det nøyaktige antall, og en del av studien kan velges: sykehus, laboratorium, kreftform, periode.",
  why: "I en virkelig studie går hver lenke bare til sin mottaker. Denne studien er simulert, så alle kan se.",
  open: "Åpne ledelsens visning",
  opening: "Åpner …",
  absent: "Denne kopien av nettstedet har ingen ledelsesvisning å se på. Kommandoen npm start lager en.",
  unreachable: "Nettstedet svarer ikke, så ledelsens visning kan ikke åpnes: prøv igjen med forbindelse.",
  needsScript: "Ledelsens visning åpnes bare fra en webtjener, med JavaScript på.",
};

export const offerWords: Bilingual<OfferWords> = { en, nb };
