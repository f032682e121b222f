import type { Bilingual } from "../../words/lang.ts";
import type { ByWords } from "../agreement-by/wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<ByWords> = { en, nb };
