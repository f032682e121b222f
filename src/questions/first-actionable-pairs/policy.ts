import { partners } from "../partner.ts";
import { firstActionablePairs } from "./question.ts";

export const firstActionablePairsPolicy = partners("first-actionable-pairs", firstActionablePairs, {
  leadershipOnly: {
    en: "Which of two orders was first in the same patients would take one more table; partners see what each comes to, the study's leadership sees both.",
    nb: "Hvilken av to rekkefølger som var først hos de samme pasientene, ville krevd enda en tabell; partnere ser hva hver av dem gir, studieledelsen ser begge deler.",
  },
});
