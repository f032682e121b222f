import type { OneWords } from "../../../kinds/one-specimen/wording.ts";
import type { Bilingual } from "../../../words/lang.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<OneWords> = { en, nb };
