import type { Format } from "../words/format.ts";

/** "the 40 patients tested", "the one patient tested". */
export function theTested(tested: number, f: Format): string {
  if (f.lang === "en") return tested === 1 ? "the one patient tested" : `the ${f.count(tested)} patients tested`;
  return tested === 1 ? "den ene testede pasienten" : `de ${f.count(tested)} testede pasientene`;
}
