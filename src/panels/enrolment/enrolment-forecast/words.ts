import type { Bilingual } from "../../../words/lang.ts";
import type { ForecastWords } from "./wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<ForecastWords> = { en, nb };
