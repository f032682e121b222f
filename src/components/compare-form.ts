import { words as compareWords } from "../compare/tell.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { type Filters, periodBounds } from "../state/filters.ts";
import { versusOf } from "../state/versus.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { Name } from "../words/name.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { releaseName } from "../words/release-name.ts";
import type { FilterBar } from "./filter-bar.ts";

/** The item that stands for a period, which is chosen by its two months. */
const period = "period";

/** What a choice can be compared with, as a form; the hidden field holds what is chosen. */
function formOf(manifest: Manifest, lang: Lang): Markup {
  const words = pageWords[lang];
  const options = filterOptions(manifest);
  const named = names(lang, manifest.study);
  const f = formats[lang];
  const item = (value: string, name: string | Name) =>
    svg`<option value="${value}"${name instanceof Name && svg` translate="no"`}>${String(name)}</option>`;
  const group = (label: string, key: string, codes: readonly string[], name: (code: string) => string | Name) =>
    codes.length > 0 &&
    svg`<optgroup label="${label}">${codes.map((code) => item(`${key}:${code}`, name(code)))}</optgroup>`;
  const months = options.months.map((month) => item(month, f.shortMonth(month)));
  const monthList = (key: string, label: string) =>
    svg`<label>${label} <select data-vs="${key}" autocomplete="off"><option value=""></option>${months}</select></label>`;
  return svg`<input type="hidden" name="vs" />
<label>${words.compare} <select data-vs="what" autocomplete="off">${item("", compareWords[lang].nothing)}
${group(words.site, "site", options.site, named.site)}${group(words.node, "node", options.node, named.node)}${group(words.tumourGroup, "tumour_group", options.tumour_group, named.tumour_group)}
${months.length > 0 && svg`<optgroup label="${words.periodName}">${item(period, compareWords[lang].otherPeriod)}</optgroup>`}
${group(words.release, "release", (options.earlier ?? []).toReversed(), (release) => releaseName(release, manifest.study, lang))}</select></label>
<span class="months" hidden>${monthList("from", words.from)} ${monthList("to", words.to)}</span>
<p>${compareWords[lang].caution.text}</p>`;
}

/** Puts what is compared into the fields. */
function fill(form: HTMLFormElement, filters: Filters): void {
  const versus = versusOf(filters);
  const isPeriod = versus?.key === period;
  const { from, to } = periodBounds(isPeriod ? versus.value : "");
  const values: Readonly<Record<string, string>> = { what: isPeriod ? period : filters.vs, from, to };
  for (const list of form.querySelectorAll<HTMLSelectElement>("[data-vs]"))
    list.value = values[list.dataset["vs"] ?? ""] ?? "";
  const field = form.querySelector<HTMLInputElement>("[name=vs]");
  if (field) field.value = filters.vs;
  form.querySelector<HTMLElement>(".months")?.toggleAttribute("hidden", !isPeriod);
}

/** Takes over what was chosen from a list; a period is chosen when it has both its months. */
function take(form: HTMLFormElement, event: Event): void {
  const value = (key: string) => form.querySelector<HTMLSelectElement>(`[data-vs="${key}"]`)?.value ?? "";
  const field = form.querySelector<HTMLInputElement>("[name=vs]");
  const months = form.querySelector<HTMLElement>(".months");
  if (!field || !months) return;
  const isPeriod = value("what") === period;
  months.hidden = !isPeriod;
  const [from, to] = [value("from"), value("to")].toSorted();
  const isWhole = from !== undefined && from !== "" && to !== undefined;
  if (isPeriod && !isWhole)
    event.stopPropagation(); // it is not yet a choice
  else field.value = isPeriod ? `${period}:${from}..${to}` : value("what");
}

/** Shows the form in the bar that chooses what to compare with, and puts what is chosen into it; `isAsked` by its button, which closes it again. */
export function showCompare(bar: FilterBar, manifest: Manifest, lang: Lang, filters: Filters, isAsked: boolean): void {
  const known = bar.querySelector<HTMLFormElement>("form.compare");
  const button = bar.querySelector("[data-compare]");
  const form = known ?? document.createElement("form");
  if (!known) {
    form.className = "compare";
    form.setAttribute("aria-label", pageWords[lang].compare);
    form.innerHTML = formOf(manifest, lang).markup;
    form.addEventListener("change", (event) => take(form, event));
    form.addEventListener("submit", (event) => event.preventDefault());
    button?.after(form);
  } else if (isAsked) form.hidden = !form.hidden;
  button?.setAttribute("aria-expanded", String(!form.hidden));
  fill(form, filters);
  if (isAsked && !form.hidden) form.querySelector("select")?.focus();
}
