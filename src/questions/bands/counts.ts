import { sum } from "d3-array";
import { type BandResult, missedResults } from "./question.ts";

/** Patients by result, of one class. Only pairs that are evaluable for it are compared. */
export type ResultCounts = {
  readonly consented: number;
  readonly evaluable: number;
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  readonly neither: number;
  /** Of the evaluable pairs, those with nothing found in blood and too small a ctDNA fraction for that to mean anything. */
  readonly lowSignal: number;
  /** Those with nothing found in blood and a ctDNA fraction that is not known, so that nobody can tell what that means. */
  readonly unknownSignal: number;
};
/** Patients of one band, a value of the dimension asked by. */
export type BandCounts = { readonly band: string; readonly any: ResultCounts; readonly actionable: ResultCounts };

function resultCounts(rows: readonly BandResult[], name: BandResult["class"]): ResultCounts {
  const own = rows.filter((row) => row.class === name);
  const of = (...results: readonly BandResult["result"][]): number =>
    sum(own, ({ result, patients }) => (results.includes(result) ? patients : 0));
  const consented = sum(own, ({ patients }) => patients);
  return {
    consented,
    evaluable: consented - of("not_evaluable"),
    both: of("both"),
    tissueOnly: of(...missedResults),
    bloodOnly: of("blood_only"),
    neither: of("neither", "neither_low_signal", "neither_unknown_signal"),
    lowSignal: of("tissue_only_low_signal", "neither_low_signal"),
    unknownSignal: of("tissue_only_unknown_signal", "neither_unknown_signal"),
  };
}

/** Patients of some rows together, under one name. */
export const countBand = (band: string, rows: readonly BandResult[]): BandCounts => ({
  band,
  any: resultCounts(rows, "any"),
  actionable: resultCounts(rows, "actionable"),
});

/** Patients per band, in the order of `bands`; a band that holds nobody stands there with zeros. */
export const countBands = (rows: readonly BandResult[], bands: readonly string[]): BandCounts[] =>
  bands.map((band) =>
    countBand(
      band,
      rows.filter((row) => row.band === band),
    ),
  );

const last = ["other", "unknown"];
/** The bands that hold anybody: the one with the most evaluable pairs first, other and unknown last. */
export const bandsByPairs = (rows: readonly BandResult[]): readonly string[] =>
  countBands(rows, [...new Set(rows.map(({ band }) => band))])
    .toSorted(
      (a, b) =>
        last.indexOf(a.band) - last.indexOf(b.band) ||
        b.any.evaluable - a.any.evaluable ||
        a.band.localeCompare(b.band),
    )
    .map(({ band }) => band);
