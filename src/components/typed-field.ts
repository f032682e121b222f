import { type Markup, svg } from "../marks/svg.ts";
import type { ChoiceKey } from "../state/filters.ts";
import type { ChoiceWords } from "../words/page.ts";

/** A list of what a choice can be, the default first. */
export const listedField = (key: ChoiceKey, { label, values = {} }: ChoiceWords): Markup => {
  const codes = Object.keys(values).toSorted((a, b) => Number(a !== "") - Number(b !== "") || Number(a) - Number(b));
  return svg`<div><label>${label} <select name="${key}" autocomplete="off">${codes.map(
    (code) => svg`<option value="${code}">${values[code]}</option>`,
  )}</select></label></div>`;
};

/** A field in which a reader types a choice, or chooses of a list, with its label, a hint, and room for what is wrong with it. */
export const typedField = (key: ChoiceKey, { label, hint, values }: ChoiceWords): Markup =>
  values
    ? listedField(key, { label, values })
    : svg`<div><label>${label} <input name="${key}" autocomplete="off" inputmode="${key.startsWith("cost_") ? "numeric" : "search"}"${
        hint !== undefined && svg` aria-describedby="hint-${key} refused"`
      } /></label>${hint !== undefined && svg`<small id="hint-${key}">${hint}</small>`}<small class="wrong" data-wrong hidden></small></div>`;
