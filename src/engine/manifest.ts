import type { Study } from "../cubes/study.ts";
import type { Rounding } from "../stats/rounding.ts";

/** One release as a browser meets it: what the study says of itself, and where the cubes lie. */
export type Manifest = {
  readonly release: string;
  /** The release before this one, where there is one. */
  readonly previous: string | null;
  /** Releases before it that it can be compared with, oldest first, and how the names of their answers made beforehand begin. */
  readonly earlier?: readonly { readonly release: string; readonly answers: string | null }[];
  readonly study: Study;
  /** First month (YYYY-MM) in which anybody was screened, consented or sampled; null in an empty study. */
  readonly firstMonth: string | null;
  /** Tables of the study export that were supplied, and columns of them, as variants.tier; see supplied.ts. */
  readonly supplied: readonly string[];
  /** How its counts were rounded for partners; not there where they are exact. */
  readonly rounding?: Rounding;
  /** Tables that partners could be told and are not in this release, since nothing would keep single patients of them hidden. */
  readonly leftOut?: readonly string[];
  /** File of each cube, by its name, beside the manifest. */
  readonly files: Readonly<Record<string, string>>;
};
