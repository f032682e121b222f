import type { Filters } from "../state/filters.ts";
import type { Manifest } from "./manifest.ts";

/** In what a question is asked: the release (with the study's own words and rules) and what the reader has chosen. */
export type Setting = { readonly manifest: Manifest; readonly filters: Filters };
