import type { NothingWords } from "../define/nothing.ts";
import { type Format, the } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";
import { nothingSaid } from "./nothing.ts";

/** How it is said that so many have consented, and this can be told of none. */
type OfNone = (of: number, filtered: boolean, f: Format) => string;

const en =
  (ofNone: OfNone): NothingWords["summary"] =>
  (reason, { f }, filtered) => {
    if (reason.why === "nobody") return nothingSaid.en.nobody(filtered);
    if (reason.why !== "not_supplied") return ofNone(reason.of, filtered, f);
    if (reason.what === "samples") return "The study has not supplied samples: nothing is known of blood or tissue.";
    return reason.what === "variants"
      ? "The study has not supplied variants: what is actionable is not known."
      : "The study names no tier that is actionable.";
  };
const nb =
  (ofNone: OfNone): NothingWords["summary"] =>
  (reason, { f }, filtered) => {
    if (reason.why === "nobody") return nothingSaid.nb.nobody(filtered);
    if (reason.why !== "not_supplied") return ofNone(reason.of, filtered, f);
    if (reason.what === "samples") return "Studien har ikke levert prøver: ingenting er kjent om blod eller vev.";
    return reason.what === "variants"
      ? "Studien har ikke levert varianter: hva som er behandlingsrelevant, er ikke kjent."
      : "Studien har ikke oppgitt noe nivå som er behandlingsrelevant.";
  };

/** Why nothing can be said of what is actionable: without results from blood or tissue. */
export const noActionable: Bilingual<NothingWords["summary"]> = {
  en: en((of, filtered, f) =>
    of === 1
      ? `The one consented patient ${filtered ? "in this selection " : ""}has no results from which this could be told.`
      : `None of ${the(f, of)}${f.count(of)} consented patients ${filtered ? "in this selection " : ""}has results from which this could be told.`,
  ),
  nb: nb((of, filtered, f) =>
    of === 1
      ? `Den ene samtykkede pasienten ${filtered ? "i dette utvalget " : ""}har ikke svar som kan si dette.`
      : `Ingen av de ${f.count(of)} samtykkede pasientene ${filtered ? "i dette utvalget " : ""}har svar som kan si dette.`,
  ),
};
/** Why nothing can be said of orders of tests: while both specimens are settled in nobody. */
export const noneSettled: Bilingual<NothingWords["summary"]> = {
  en: en((of, filtered, f) =>
    of === 1
      ? `The one consented patient ${filtered ? "in this selection " : ""}does not have both blood and tissue settled.`
      : `None of ${the(f, of)}${f.count(of)} consented patients ${filtered ? "in this selection " : ""}has both blood and tissue settled.`,
  ),
  nb: nb((of, filtered, f) =>
    of === 1
      ? `Den ene samtykkede pasienten ${filtered ? "i dette utvalget " : ""}har ikke både blod og vev avklart.`
      : `Ingen av de ${f.count(of)} samtykkede pasientene ${filtered ? "i dette utvalget " : ""}har både blod og vev avklart.`,
  ),
};
