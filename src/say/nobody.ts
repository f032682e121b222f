import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";

/** That nobody has come so far yet or, `filtered`, nobody of the chosen. */
type Nobody = {
  readonly screened: (filtered: boolean) => string;
  readonly consented: (filtered: boolean) => string;
  /** In a line of a figure; rounded counts can hide a few. */
  readonly tested: (f: Pick<Format, "vague" | "few">) => string;
};
export const nobody: Bilingual<Nobody> = {
  en: {
    screened: (filtered) => (filtered ? "No patient matches these filters." : "Nobody has been screened yet."),
    consented: (filtered) =>
      filtered ? "No patient with consent matches these filters." : "Nobody has consented yet.",
    tested: ({ vague, few }) => (vague ? `${few} tested` : "nobody tested"),
  },
  nb: {
    screened: (filtered) =>
      filtered ? "Ingen pasienter passer til dette utvalget." : "Ingen er vurdert for studien ennå.",
    consented: (filtered) =>
      filtered ? "Ingen pasienter med samtykke passer til dette utvalget." : "Ingen har samtykket ennå.",
    tested: ({ vague, few }) => (vague ? `${few} testet` : "ingen testet"),
  },
};
