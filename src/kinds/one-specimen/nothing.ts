import type { Format } from "../../words/format.ts";
import type { OneModel } from "./stats.ts";

type Known = Pick<OneModel, "missing" | "consented">;

/** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
export function nothingEn({ missing, consented }: Known, filtered: boolean, f: Format): string {
  if (missing === "samples") return "The study has not supplied samples: nothing is known of blood or tissue.";
  if (missing === "variants") return "The study has not supplied variants: what is actionable is not known.";
  if (missing === "tiers") return "The study names no tier that is actionable.";
  if (consented === 0)
    return filtered ? "No patient with consent matches these filters." : "No patient has consented yet.";
  return `None of the ${f.count(consented)} consented patients ${filtered ? "in this selection " : ""}has results from which this could be told.`;
}

/** Hvorfor det ikke er noen figur. */
export function nothingNb({ missing, consented }: Known, filtered: boolean, f: Format): string {
  if (missing === "samples") return "Studien har ikke levert prøver: ingenting er kjent om blod eller vev.";
  if (missing === "variants")
    return "Studien har ikke levert varianter: hva som er behandlingsrelevant, er ikke kjent.";
  if (missing === "tiers") return "Studien har ikke oppgitt noe nivå som er behandlingsrelevant.";
  if (consented === 0)
    return filtered ? "Ingen pasienter med samtykke passer til dette utvalget." : "Ingen pasienter har samtykket ennå.";
  return `Ingen av de ${f.count(consented)} samtykkede pasientene ${filtered ? "i dette utvalget " : ""}har svar som kan si dette.`;
}
