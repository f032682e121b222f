import type { NothingWords } from "../../../define/nothing.ts";
import { noReports } from "../../../say/turnaround.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { TotalWords } from "./wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<TotalWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: noReports,
    note: "Kaplan-Meier from the day of receipt: samples not yet reported count as open.",
  },
  nb: { summary: noReports, note: "Kaplan-Meier fra mottaksdagen: prøver uten svar regnes som ventende." },
};
