import { textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { consentsBySite } from "./question.ts";

export const consentsBySitePolicy = partners("consents-by-site", consentsBySite, {
  told: "as is",
  from: ["steps-by-site"],
  rows: (answered) =>
    [...Map.groupBy(answered("steps-by-site"), (cell) => textIn(cell, "site"))].map(([site, cells]) => {
      const of = (step: string): number => cells.find((cell) => cell.at["step"] === step)?.n ?? 0;
      return { site, events: of("consented"), trials: of("screened") };
    }),
});
