import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { panelPages } from "../src/state/pages.ts";

/** What the bundler tells of a module. */
type Info = { readonly importedIds: readonly string[]; readonly importers: readonly string[] };
type Graph = { getModuleInfo(id: string): Info | null };

/** A file with every module that it imports, and those that they import, but for what comes late. */
function below(file: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(resolve(file));
  return found;
}

type Parts = {
  readonly first: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly live: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What the page's own script needs, and that in which the pages name it: the file that a page asks for. */
function firstOf(graph: Graph): ReadonlySet<string> {
  const page = "src/components/page.ts";
  return new Set([...below(page, graph), ...(graph.getModuleInfo(resolve(page))?.importers ?? [])]);
}

const partsOf = (graph: Graph): Parts => ({
  first: firstOf(graph),
  after: below("src/components/offline.ts", graph),
  live: below("src/components/live.ts", graph),
  pages: new Map(panelPages.map((page) => [page, below(`src/panels/${page}/panels.ts`, graph)])),
});

/** The file that a module goes into; null where the bundler may choose. */
function fileOf(id: string, { first, after, live, pages }: Parts): string | null {
  // What comes by itself after the page must not bring the program along.
  if (first.has(id) || (after.has(id) && live.has(id))) return "page";
  if (live.has(id)) return "live";
  // The page of one unit shows figures of others: what it has in common with one of them stays that one's.
  const users = [...pages].flatMap(([page, modules]) => (modules.has(id) && page !== "unit" ? [page] : []));
  // The status page puts models of others together: what it has in common with one of them is no business of the rest.
  const [one, other] = users;
  if (users.length === 2 && one === "status") return `${one}-${other}`;
  return users.length > 1 ? "panels-shared" : null;
}

/**
 * Packs the program for the browser into few files: what the first screen needs, what redraws figures on every page, and the panels
 * of each page. Left alone, the bundler would make a file of each set of modules that some pages share: seventy, of which a page
 * would fetch forty.
 */
export function chunks(): AstroIntegration {
  let parts: Parts | undefined;
  const name = (id: string, graph: Graph): string | null => {
    parts ??= partsOf(graph);
    return fileOf(id, parts);
  };
  const rolldownOptions = {
    preserveEntrySignatures: "allow-extension" as const, // no module of a page is imported by its name
    output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } },
  };
  const plugin = {
    name: "chunks",
    configEnvironment: (environment: string) => (environment === "client" ? { build: { rolldownOptions } } : undefined),
  };
  return {
    name: "chunks",
    hooks: { "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
