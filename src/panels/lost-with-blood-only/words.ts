import type { Bilingual } from "../../words/lang.ts";
import type { OneWords } from "../one-specimen/wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<OneWords> = { en, nb };
