import { filterOptions } from "../engine/options.ts";
import { pagesShown, panels } from "../panels/index.ts";
import { formatFilters, noFilters } from "../state/filters.ts";
import { nodesOf } from "../state/nodes.ts";
import { glossary, termIds } from "../words/glossary.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { footPages, pageWords, type RouteId } from "../words/page.ts";
import { answerOf, release } from "./build.ts";
import type { Findable } from "./search-match.ts";

/** Where a page lies, seen from the folder of its language. */
const placeOf = (page: RouteId): string => (page === "status" ? "./" : `${page}/`);

/** Everything on the site that a reader may look for, in a language. */
export async function findable(lang: Lang): Promise<readonly Findable[]> {
  const words = pageWords[lang];
  const { manifest, genes } = release();
  const { study } = manifest;
  const named = names(lang, study);
  const options = filterOptions(manifest);
  const figures = panels.map(async (panel): Promise<Findable> => {
    const reply = await answerOf(panel);
    const also = `${reply.summary(lang).text} ${panel.id} ${words.pages[panel.page]}`;
    return { kind: "figure", name: panel.title(lang), also, href: `${placeOf(panel.page)}#${panel.id}` };
  });
  const methods = panels.map((panel): Findable => {
    const { definition, formula, reference } = panel.method(lang, manifest.rounding !== undefined);
    const also = [definition, formula, reference].map(({ text }) => text).join(" ");
    return { kind: "method", name: panel.title(lang), also, href: `${placeOf("methods")}#${panel.id}` };
  });
  const pages = [...pagesShown, "methods" as const, ...footPages].map(
    (page): Findable => ({ kind: "page", name: words.pages[page], also: words.lead[page], href: placeOf(page) }),
  );
  // Where nobody can choose a part of the study, its sites are found on their page.
  const chosen = (key: "site" | "node", code: string): string =>
    options.closed?.includes(key) ? "" : formatFilters({ ...noFilters, [key]: code });
  const sites = study.sites.map(
    ({ code, name }): Findable => ({
      kind: "site",
      name,
      also: code,
      href: `${placeOf("sites")}${chosen("site", code)}`,
    }),
  );
  const laboratories = nodesOf(study).map(
    (code): Findable => ({
      kind: "laboratory",
      name: String(named.node(code)),
      also: "",
      href: `${placeOf("turnaround")}${chosen("node", code)}`,
    }),
  );
  const ofGenes = pagesShown.includes("genes") ? genes : [];
  const geneEntries = ofGenes.map(
    (gene): Findable => ({
      kind: "gene",
      name: gene,
      also: "",
      href: `${placeOf("genes")}${formatFilters({ ...noFilters, gene })}`,
    }),
  );
  const terms = termIds.map((id): Findable => {
    const { term, also = "", says } = glossary[lang][id];
    return { kind: "term", name: term, also: `${also} ${says}`, href: `${placeOf("glossary")}#${id}` };
  });
  return [...(await Promise.all(figures)), ...pages, ...terms, ...methods, ...geneEntries, ...sites, ...laboratories];
}
