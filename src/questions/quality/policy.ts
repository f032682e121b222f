import { partners } from "../partner.ts";
import { quality } from "./question.ts";

export const qualityPolicy = partners("quality", quality, {
  leadershipOnly: {
    en: "For the study's leadership alone: it needs each month's single values, which rounded counts do not hold.",
    nb: "Bare for studieledelsen: figuren krever enkeltverdier fra hver måned, og dem har ikke avrundede antall.",
  },
});
