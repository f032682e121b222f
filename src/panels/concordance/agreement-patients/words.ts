import type { Bilingual } from "../../../words/lang.ts";
import type { PatientsWords } from "./wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<PatientsWords> = { en, nb };
