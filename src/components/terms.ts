import type { Panel, Reply } from "../define/panel.ts";
import { type TermId, termIds, termsIn } from "../words/glossary.ts";
import type { Lang } from "../words/lang.ts";

/** Terms in a panel's verdict and in how sure it is. */
export const sureTerms = (reply: Reply, lang: Lang): readonly TermId[] => termsIn([reply.summary(lang).text], lang);

/** Terms in how a panel's figure comes about, of exact counts or of rounded ones. */
export function methodTerms(panel: Panel, lang: Lang): readonly TermId[] {
  const methods = [panel.method(lang), panel.method(lang, true)];
  return termsIn(
    methods.flatMap(({ definition, denominator, formula }) => [definition.text, denominator.text, formula.text]),
    lang,
  );
}

/** Terms in the methods of several panels, in the order of the glossary. */
export function termsOfPanels(panels: readonly Panel[], lang: Lang): readonly TermId[] {
  const found = new Set(panels.flatMap((panel) => methodTerms(panel, lang)));
  return termIds.filter((id) => found.has(id));
}
