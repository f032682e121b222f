import type { Bilingual } from "./lang.ts";

type ValidationWords = {
  readonly title: string;
  readonly lead: (runs: string) => string;
  readonly world: string;
  readonly variant: string;
  readonly number: string;
  readonly date: string;
  readonly worlds: Readonly<Record<"constant" | "slow_start", string>>;
  readonly variants: Readonly<Record<"all_months" | "last_six_months", string>>;
};

/** Words of the table that shows how often the forecast's 80 % interval held the truth. */
export const validationWords: Bilingual<ValidationWords> = {
  en: {
    title: "How often the 80 % interval held the truth",
    lead: (runs) =>
      `On ${runs} simulated studies each, whose truth is known: the number in the next six months, and the date of 150 more patients. Shares should lie near 80 %; 95 % intervals in brackets. Made by npm run validate-forecast, which anyone can run again.`,
    world: "Simulated studies",
    variant: "Pace taken from",
    number: "Number held",
    date: "Date held",
    worlds: { constant: "constant rates", slow_start: "half the pace in the first ten months" },
    variants: { all_months: "all months", last_six_months: "the last six months (used)" },
  },
  nb: {
    title: "Hvor ofte 80 %-intervallet holdt",
    lead: (runs) =>
      `På ${runs} simulerte studier hver, der sannheten er kjent: antallet de neste seks månedene, og datoen for 150 pasienter til. Andelene bør ligge nær 80 %; 95 %-intervaller i parentes. Laget av npm run validate-forecast, som alle kan kjøre på nytt.`,
    world: "Simulerte studier",
    variant: "Takten hentet fra",
    number: "Antallet holdt",
    date: "Datoen holdt",
    worlds: { constant: "konstante rater", slow_start: "halv takt de første ti månedene" },
    variants: { all_months: "alle måneder", last_six_months: "de siste seks månedene (brukt)" },
  },
};
