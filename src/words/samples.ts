import type { Specimen } from "../cubes/codes.ts";
import type { Format } from "./format.ts";
import type { Bilingual } from "./lang.ts";

/** A specimen inside a sentence: "blood", "blod". */
export const specimenWord: Bilingual<Readonly<Record<Specimen, string>>> = {
  en: { blood: "blood", tissue: "tissue" },
  nb: { blood: "blod", tissue: "vev" },
};

const one: Bilingual<Readonly<Record<Specimen, string>>> = {
  en: { blood: "blood sample", tissue: "tissue sample" },
  nb: { blood: "blodprøve", tissue: "vevsprøve" },
};
const plural = { en: "s", nb: "r" } as const;
const zero = { en: "no", nb: "ingen" } as const;

/** 37 → "37 blood samples" or "37 blodprøver"; 0 → "no blood samples". */
export const samplesOf = (specimen: Specimen, n: number, f: Format): string =>
  `${n === 0 ? zero[f.lang] : f.count(n)} ${one[f.lang][specimen]}${n === 1 ? "" : plural[f.lang]}`;
