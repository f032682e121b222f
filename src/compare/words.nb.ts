import { sentence, sentences, strong } from "../marks/sentence.ts";
import type { By, CompareWords, Which } from "./wording.ts";

const which: Readonly<Record<Which, string>> = { a: "A", b: "B", both: "A og B" };
const by: By = (label, much, { more, counted }) =>
  sentence`${label}: ${strong(much)} ${counted ? (more ? "flere" : "færre") : more ? "mer" : "mindre"} i A enn i B.`;

export const nb: CompareWords = {
  points: "prosentpoeng",
  share: (percent, n, of, f) =>
    n !== null && of !== null
      ? `${percent} (${f.of(n, of)})`
      : of !== null
        ? `${percent} (av ${f.count(of)})`
        : percent,
  differ: (...what) => sentences([sentence`De er ulike.`, by(...what)]),
  unclear: (...what) => sentences([sentence`Ingen klar forskjell.`, by(...what)]),
  plain: by,
  same: (label) => sentence`${label}: så godt som likt i A og B.`,
  few: (in_) => sentence`Kan ikke sies: ${which[in_]} har færre enn 25.`,
  absent: (in_) => sentence`Kan ikke sies: ${which[in_]} har ikke noe slikt tall.`,
  none: sentence`Ikke noe enkelt tall står for denne figuren: Tabellen har A, B og hver forskjell.`,
  samePlace: sentence`Denne figuren setter allerede alle steder side om side; A og B er ikke to av dem.`,
  values: (a, b) => sentence`A ${a}, B ${b}.`,
  interval: (low, high, f) => sentence`Forskjell, ${f.interval}: ${low} til ${high}.`,
  noInterval: {
    release: sentence`Den nyeste utgaven rommer pasientene i den eldre: Forskjellen har ikke noe intervall.`,
    overlap: sentence`Noen er med i både A og B: Forskjellen har ikke noe intervall.`,
    count: sentence`En telling av alle har ikke noe intervall.`,
    none: sentence`Dette tallet har ikke noe intervall, og det har heller ikke forskjellen.`,
  },
  ofSide: (in_, verdict) => sentence`${which[in_]}: ${verdict}`,
  method: sentence`Forskjell: A minus B; intervallet er utledet av intervallene til A og B (Newcombe 1998, metode 10; Zou og Donner 2008).`,
  caution: sentence`Av 20 sammenligninger av noe som ikke er ulikt, ser omtrent én ulik ut. A og B rangeres ikke: Pasientene kan være ulike på mye annet.`,
  nothing: "ingenting",
  otherPeriod: "en annen periode …",
  unfold: "Vis alt av A og B",
};
