import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { type Markup, svg } from "../marks/svg.ts";
import { assumptionKeys, costKeys, noFilters } from "../state/filters.ts";
import { type PageId, pageChoices } from "../state/pages.ts";
import { describeFilters } from "../words/describe-filters.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { Name } from "../words/name.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { typedField } from "./typed-field.ts";

/** Choices that are typed beside the figure that they are for. */
const inCards: ReadonlySet<string> = new Set([...costKeys, ...assumptionKeys]);

/** What a reader can choose on a page of a release, as a form; `genes` are those that can be looked for. */
export function filterBarMarkup(manifest: Manifest, genes: readonly string[], lang: Lang, page: PageId): Markup {
  const words = pageWords[lang];
  const options = filterOptions(manifest);
  const named = names(lang, manifest.study);
  const f = formats[lang];
  const option = (value: string, name: string | Name) =>
    svg`<option value="${value}"${name instanceof Name && svg` translate="no"`}>${String(name)}</option>`;
  const lists = [
    ["site", words.site, options.site.map((code) => option(code, named.site(code)))],
    ["node", words.node, options.node.map((code) => option(code, named.node(code)))],
    ["tumour_group", words.tumourGroup, options.tumour_group.map((code) => option(code, named.tumour_group(code)))],
  ] as const;
  const choices = (pageChoices[page] ?? [])
    .filter((key) => key !== "gene" && !inCards.has(key) && !options.closed?.includes(key))
    .map((key) => ({ key, ...words.choices[key] }));
  const hasGenes = (pageChoices[page] ?? []).includes("gene") && genes.length > 0;
  const months = options.months.map((month) => option(month, f.shortMonth(month)));
  const chosen = describeFilters(noFilters, named, lang, options.months);
  const select = (name: string, first: string, items: readonly Markup[]) =>
    svg`<select name="${name}" autocomplete="off">${option("", first)}${items}</select>`;
  const search = svg`<form class="search" role="search" aria-label="${words.findGene}">
<label>${words.findGene} <input name="gene" type="search" list="genes" autocomplete="off" autocapitalize="characters" spellcheck="false" pattern="[A-Za-z0-9][A-Za-z0-9.:\\-]*" maxlength="60" title="${words.geneRule}" /></label>
<datalist id="genes" translate="no">${genes.map((gene) => svg`<option value="${gene}"></option>`)}</datalist>
</form>`;
  const places = svg`${lists.map(([key, label, items]) => svg`<label>${label} ${select(key, words.all, items)}</label>`)}`;
  const period = svg`<label>${words.from} ${select("from", words.all, months)}</label>
<label>${words.to} ${select("to", words.all, months)}</label>`;
  const isWhole = manifest.rounding !== undefined;
  const form = svg`<details id="choices">
<summary>${words.change}</summary>
<form aria-label="${words.filterTitle}">
${!isWhole && places}
${choices.map(({ key, ...choice }) => typedField(key, choice))}
${!isWhole && period}
</form>
</details>`;
  const canCompare = !isWhole || (manifest.earlier ?? []).length > 0;
  const hasForm = !isWhole || choices.length > 0;
  return svg`<filter-bar class="filters" data-unloaded="${words.off} ${words.unloaded}" data-unsaved="${words.fileOff(words.reasons.missing)}">
${isWhole && svg`<p class="whole-study">${words.wholeStudy}</p>`}
${hasForm && form}
${hasGenes && search}
${canCompare && svg`<button type="button" class="with-script" data-compare aria-expanded="false">${words.compare} …</button>`}
<a class="button" data-reset href="?" hidden>${words.reset}</a>
<p class="chosen" aria-live="polite"><span>${words.showing}</span> <span data-chosen>${chosen.map((piece, i) => svg`${i > 0 && ", "}<b>${String(piece)}</b>`)}</span></p>
${(hasForm || hasGenes) && svg`<p class="needs-script at-host">${words.filtersNeedScript}</p><p class="needs-script in-folder">${words.filtersNeedHost}</p>`}
<p class="engine-state" id="refused" role="alert" data-refused hidden></p>
<p class="engine-state" data-off hidden><span role="status" data-engine></span> <button type="button" data-again>${words.again}</button></p>
</filter-bar>`;
}
