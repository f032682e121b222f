import { type Markup, svg } from "../marks/svg.ts";
import type { ChoiceKey } from "../state/filters.ts";
import type { ChoiceWords } from "../words/page.ts";

/** A list of what a choice can be, the default first. */
const listOf = (key: ChoiceKey, values: Readonly<Record<string, string>>): Markup => {
  const codes = Object.keys(values).toSorted((a, b) => Number(a !== "") - Number(b !== "") || Number(a) - Number(b));
  return svg`<select name="${key}" autocomplete="off">${codes.map(
    (code) => svg`<option value="${code}">${values[code]}</option>`,
  )}</select>`;
};

/** A field in which a reader types a choice, or chooses of a list, with its label, a hint, and room for what is wrong with what is typed. */
export function typedField(key: ChoiceKey, { label, hint, values }: ChoiceWords): Markup {
  const small = hint !== undefined && svg`<small id="hint-${key}">${hint}</small>`;
  if (values) return svg`<div><label>${label} ${listOf(key, values)}</label>${small}</div>`;
  const described = hint !== undefined && svg` aria-describedby="hint-${key} refused"`;
  return svg`<div><label>${label} <input name="${key}" autocomplete="off" inputmode="${key.startsWith("cost_") ? "numeric" : "search"}"${described} /></label>${small}<small class="wrong" data-wrong hidden></small></div>`;
}
