import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import type { Filters } from "../state/filters.ts";
import { describeFilters } from "../words/describe-filters.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";

/** Which part of a study some filters choose, in one line. */
export const inWords = (filters: Filters, manifest: Manifest, lang: Lang): string =>
  describeFilters(filters, names(lang, manifest.study), lang, filterOptions(manifest).months).join(", ");
