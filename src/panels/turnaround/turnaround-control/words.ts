import type { NothingWords } from "../../../define/nothing.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import type { Bilingual, Lang } from "../../../words/lang.ts";
import type { ControlWords } from "./wording.ts";
import { en, noteEn } from "./words.en.ts";
import { nb, noteNb } from "./words.nb.ts";

const because =
  (lang: Lang, notSupplied: string): NothingWords["summary"] =>
  ({ why }, _, filtered) =>
    why === "not_supplied" ? notSupplied : noneReceived[lang](filtered);

export const words: Bilingual<ControlWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: because("en", "The study has not supplied samples: whether the time to report changes is not known."),
    note: ({ f }) => noteEn(f).text,
  },
  nb: {
    summary: because("nb", "Studien har ikke levert prøver: om svartiden endrer seg, er ikke kjent."),
    note: ({ f }) => noteNb(f).text,
  },
};
