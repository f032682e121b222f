import type { Bilingual } from "../../../words/lang.ts";
import type { TmbWords } from "./wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export type { TmbWords } from "./wording.ts";
export const words: Bilingual<TmbWords> = { en, nb };
