import type { NothingWords } from "../../../define/nothing.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { SinceWords } from "./wording.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

export const words: Bilingual<SinceWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = { en: nothingEn, nb: nothingNb };
