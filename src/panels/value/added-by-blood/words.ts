import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Said } from "./facts.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<OneWords<Said>> = { en, nb };
/** Where there is nothing to show: what would be shown. */
export const note: Bilingual<string> = {
  en: "Patients with an actionable finding in blood and none in tissue.",
  nb: "Pasienter med et behandlingsrelevant funn i blod og ingen i vev.",
};
