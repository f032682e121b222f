import type { Study } from "../cubes/study.ts";
import { escapeText } from "../marks/svg.ts";
import type { Lang } from "../words/lang.ts";
import { untranslated } from "./untranslated.ts";

/** Works that the methods cite by their English title. */
export const englishTitles = [
  "Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests",
  "Understanding Statistical Process Control",
];
/** Genes that the methods name, whatever the study's own. */
const namedGenes = ["ASXL1", "DNMT3A", "PPM1D", "TET2", "ATM", "CHEK2", "TP53"];

/** The text of a method as markup: what is English on another language's page says so, and names of genes stay. */
export function methodMarkup({ panel_genes }: Study, lang: Lang): (text: string) => string {
  const { inSentence } = untranslated([...namedGenes, ...(panel_genes ?? [])]);
  const foreign = lang === "en" ? "" : ' lang="en"';
  return (text) =>
    englishTitles.reduce(
      (markup, title) => markup.replaceAll(title, `<cite${foreign}>${title}</cite>`),
      inSentence(escapeText(text)),
    );
}
