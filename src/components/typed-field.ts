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

/** How much a choice can be, from least to most, and what is as it is. */
const ranges: Partial<Record<ChoiceKey, { readonly min: number; readonly max: number; readonly step: number }>> = {
  more_sites: { min: 0, max: 5, step: 1 },
  pace: { min: -40, max: 40, step: 10 },
};

/** A slider of how much a choice is, 0 being none, which says its value in words; `typed-range.ts` keeps these in step. */
function rangeOf(key: ChoiceKey, { label, values = {} }: ChoiceWords): Markup | null {
  const range = ranges[key];
  if (!range) return null;
  const { min, max, step } = range;
  const named = Object.entries(values).filter(([code]) => code !== "");
  return svg`<label>${label} <input type="range" name="${key}" min="${min}" max="${max}" step="${step}" value="0" list="steps-${key}" aria-valuetext="${values[""]}" autocomplete="off" /></label><output>${values[""]}</output><datalist id="steps-${key}" translate="no"><option value="0" label="${values[""]}"></option>${named.map(([code, name]) => svg`<option value="${code}" label="${name}"></option>`)}</datalist>`;
}

/** A field in which a reader types a choice, moves it, or chooses of a list, with its label, a hint, and room for what is wrong with what is typed. */
export function typedField(key: ChoiceKey, words: ChoiceWords): Markup {
  const { label, hint, values } = words;
  const small = hint !== undefined && svg`<small id="hint-${key}">${hint}</small>`;
  const range = rangeOf(key, words);
  if (range) return svg`<div class="range">${range}${small}</div>`;
  if (values) return svg`<div><label>${label} ${listOf(key, values)}</label>${small}</div>`;
  const described = hint !== undefined && svg` aria-describedby="hint-${key} refused"`;
  return svg`<div><label>${label} <input name="${key}" autocomplete="off" inputmode="${key.startsWith("cost_") ? "numeric" : "search"}"${described} /></label>${small}<small class="wrong" data-wrong hidden></small></div>`;
}
