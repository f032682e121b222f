import type { Sentence } from "../marks/sentence.ts";
import type { PlanChance } from "../stats/plan-chance.ts";
import type { Reach } from "../stats/reach.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";
import { en } from "./forecast.en.ts";
import { nb } from "./forecast.nb.ts";
import type { WithoutChance } from "./plan-fact.ts";

/** When the target is reached, and how likely by the plans. */
export type Foreseen = {
  readonly why: "ok";
  readonly target: number;
  readonly reach: readonly Reach[];
  readonly plans: readonly PlanChance[];
  readonly moreSites: number | null;
};
/** What is told of a forecast: the date of the target, or why there is none. */
export type Outlook = {
  readonly target: number | null;
  readonly now: number;
  readonly planned: boolean;
  readonly ahead:
    | Foreseen
    | { readonly why: "no_target"; readonly pace: number }
    | { readonly why: "reached"; readonly target: number }
    | { readonly why: "too_little" | "one_site" };
};

/** What the forecast and the headlines say alike. */
export type ForecastSaid = {
  /** The month of the target. */
  readonly likely: (foreseen: Foreseen, f: Format) => Sentence;
  readonly range: (foreseen: Foreseen, f: Format) => string;
  /** "about 12 in 20". */
  readonly odds: (chance: number) => string;
  /** How many further sites would give an even chance; null where not even the most that are tried would. */
  readonly moreSites: (sites: number | null, f: Format) => string;
  /** What is said of the newest plan where there is no chance to tell. */
  readonly withoutChance: (fact: WithoutChance, f: Format) => Sentence;
  /** What is said of the newest plan that reaches the target. */
  readonly ofPlan: (foreseen: Foreseen, planned: boolean, f: Format) => Sentence;
  /** Why there is no date. */
  readonly without: (outlook: Outlook, f: Format) => string;
  /** The chance by the newest plan's date, shortly; empty where there is none. */
  readonly chance: (outlook: Outlook, f: Format) => string;
};
export const forecastSaid: Bilingual<ForecastSaid> = { en, nb };
