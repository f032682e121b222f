import type { Format } from "./format.ts";
import type { Lang } from "./lang.ts";
import type { Names } from "./names.ts";

/** Language, number formats and names of codes: everything a sentence needs beside what it says. */
export type Voice = { readonly lang: Lang; readonly f: Format; readonly names: Names };
