import { en } from "./glossary.en.ts";
import { nb } from "./glossary.nb.ts";
import type { Bilingual, Lang } from "./lang.ts";

/** Terms of the field that the pages use, in the order in which they build on each other. */
export const termIds = [
  "interval",
  "wilson",
  "newcombe",
  "p_value",
  "pair",
  "evaluable",
  "ppa",
  "npa",
  "kappa",
  "ctdna",
  "tumour_fraction",
  "informative",
  "haematopoiesis",
  "germline",
  "vaf",
  "variant_classes",
  "tmb",
  "msi",
  "escat",
  "actionable",
  "board",
  "turnaround",
  "data_cut",
  "kaplan_meier",
  "competing",
  "censored",
  "funnel",
  "control_chart",
  "cusum",
  "random_effects",
  "noninferiority",
  "net_benefit",
  "forecast",
  "pace",
  "needed_to_test",
  "fieller",
  "library",
  "rounded",
  "stard",
] as const;
export type TermId = (typeof termIds)[number];

/** One term: what it is called, also in full, what it means in a few sentences, and how it stands in texts (regular expressions of whole words). */
export type Term = {
  readonly term: string;
  readonly also?: string;
  readonly says: string;
  readonly find: readonly string[];
};
export type Glossary = Readonly<Record<TermId, Term>>;

export const glossary: Bilingual<Glossary> = { en, nb };

const blank = "[ \\u00a0\\n]+";
const patternOf = ({ find }: Term): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${find.map((form) => form.replaceAll(" ", blank)).join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
const patterns = (lang: Lang) => termIds.map((id) => [id, patternOf(glossary[lang][id])] as const);
const inLang = { en: patterns("en"), nb: patterns("nb") };

/** The terms that stand in texts of a language, in the order of the glossary. */
export const termsIn = (texts: readonly string[], lang: Lang): readonly TermId[] =>
  inLang[lang].flatMap(([id, pattern]) => (texts.some((text) => pattern.test(text)) ? [id] : []));
