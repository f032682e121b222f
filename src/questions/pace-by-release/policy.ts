import { partners } from "../partner.ts";
import { paceByRelease } from "./question.ts";

export const paceByReleasePolicy = partners("pace-by-release", paceByRelease, {
  leadershipOnly: {
    en: "The pace of each hospital in six months singles out patients; partners are told the pace of the whole study.",
    nb: "Takten ved hvert sykehus på seks måneder kan peke ut pasienter; partnere ser takten i hele studien.",
  },
});
