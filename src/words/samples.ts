import type { Specimen } from "../cubes/codes.ts";
import type { Format } from "./format.ts";
import type { Bilingual, Lang } from "./lang.ts";

/** A specimen inside a sentence: "blood", "blod". */
export const specimenWord: Bilingual<Readonly<Record<Specimen, string>>> = {
  en: { blood: "blood", tissue: "tissue" },
  nb: { blood: "blod", tissue: "vev" },
};

/** "blood sample", "blodprøve". */
export const sampleWord: Bilingual<Readonly<Record<Specimen, string>>> = {
  en: { blood: "blood sample", tissue: "tissue sample" },
  nb: { blood: "blodprøve", tissue: "vevsprøve" },
};
/** "blood samples", "blodprøver". */
export const samplesWord = (specimen: Specimen, lang: Lang): string => sampleWord[lang][specimen] + plural[lang];

const plural = { en: "s", nb: "r" } as const;
const zero = { en: "no", nb: "ingen" } as const;

/** 37 → "37 blood samples" or "37 blodprøver"; 0 → "no blood samples". */
export const samplesOf = (specimen: Specimen, n: number, f: Format): string =>
  `${n === 0 ? zero[f.lang] : f.count(n)} ${n === 1 ? sampleWord[f.lang][specimen] : samplesWord(specimen, f.lang)}`;
