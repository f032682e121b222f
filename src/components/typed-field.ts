import { type Markup, svg } from "../marks/svg.ts";
import type { ChoiceKey } from "../state/filters.ts";
import type { ChoiceWords } from "../words/page.ts";

/** A field in which a reader types a choice, with its label, a hint, and room for what is wrong with it. */
export const typedField = (key: ChoiceKey, { label, hint }: ChoiceWords): Markup =>
  svg`<div><label>${label} <input name="${key}" autocomplete="off" inputmode="${key.startsWith("cost_") ? "numeric" : "search"}"${
    hint !== undefined && svg` aria-describedby="hint-${key} refused"`
  } /></label>${hint !== undefined && svg`<small id="hint-${key}">${hint}</small>`}<small class="wrong" data-wrong hidden></small></div>`;
