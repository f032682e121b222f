import type { Bilingual } from "./lang.ts";

type ValidationWords = {
  readonly title: string;
  readonly lead: (runs: string) => string;
  readonly world: string;
  readonly variant: string;
  readonly number: string;
  readonly date: string;
  readonly worlds: Readonly<Record<string, string>>;
  readonly variants: Readonly<Record<string, string>>;
};

/** Words of the table that shows how often the forecast's 80 % interval held the truth. */
export const validationWords: Bilingual<ValidationWords> = {
  en: {
    title: "How often the 80 % interval held the truth",
    lead: (runs) =>
      `On ${runs} simulated studies each, whose truth is known: the number in the next six months, and the date of 150 more patients. The interval is to hold in at least 75 % of studies in each world but the fading one, where no pace of the past holds; in calm worlds it holds more often than it says; 95 % intervals in brackets. Made by npm run validate-forecast, which anyone can run again.`,
    world: "Simulated studies",
    variant: "Interval",
    number: "Number held",
    date: "Date held",
    worlds: {
      constant: "constant rates",
      slow_start: "half the pace in the first ten months",
      ramp: "sites that start at a quarter of their pace",
      season: "a third more and a third less by season",
      uneven: "months that differ by three tenths",
      shock: "three months at three tenths of the pace",
      drift: "a pace that wanders by 8 % a month",
      fading: "sites that lose 4 % of their pace a month",
    },
    variants: { plain: "not widened", widened: "widened by the past (used)" },
  },
  nb: {
    title: "Hvor ofte 80 %-intervallet traff",
    lead: (runs) =>
      `På ${runs} simulerte studier hver, der sannheten er kjent: antallet de neste seks månedene, og datoen for 150 pasienter til. Intervallet skal treffe i minst 75 % av studiene i hver verden utenom den der takten avtar, der ingen tidligere takt varer; i rolige verdener treffer det oftere enn det lover; 95 %-intervaller i parentes. Laget av npm run validate-forecast, som alle kan kjøre på nytt.`,
    world: "Simulerte studier",
    variant: "Intervall",
    number: "Antallet traff",
    date: "Datoen traff",
    worlds: {
      constant: "konstante rater",
      slow_start: "halv takt de første ti månedene",
      ramp: "sykehus som starter med en firedel av takten",
      season: "en tredel mer og en tredel mindre etter årstid",
      uneven: "måneder som svinger med tre tideler",
      shock: "tre måneder med tre tideler av takten",
      drift: "en takt som vandrer 8 % i måneden",
      fading: "sykehus som mister 4 % av takten i måneden",
    },
    variants: { plain: "ikke utvidet", widened: "utvidet med fortiden (brukt)" },
  },
};
