import type { NothingWords } from "../../../define/nothing.ts";
import { noneReceived } from "../../../say/turnaround.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { ControlWords } from "./wording.ts";
import { en, noteEn } from "./words.en.ts";
import { nb, noteNb } from "./words.nb.ts";

export const words: Bilingual<ControlWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: whyNothing(
      "The study has not supplied samples: whether the time to report changes is not known.",
      ...noneReceived.en,
    ),
    note: ({ f }) => noteEn(f).text,
  },
  nb: {
    summary: whyNothing("Studien har ikke levert prøver: om svartiden endrer seg, er ikke kjent.", ...noneReceived.nb),
    note: ({ f }) => noteNb(f).text,
  },
};
