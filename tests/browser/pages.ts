import { existsSync } from "node:fs";
import { sites } from "../../scripts/build-site.ts";
import type { Panel } from "../../src/define/panel.ts";
import { releaseNames } from "../../src/engine/release.ts";
import { pagesShown, panels } from "../../src/panels/index.ts";
import { langs } from "../../src/words/lang.ts";
import { ofEach } from "../whole.ts";

/** What anyone may see, and exact counts. */
export type Site = keyof typeof sites;
export const bothSites = Object.keys(sites) as readonly Site[];

const pathOf = (lang: string, page: string): string => `${lang}/${page === "status" ? "" : `${page}/`}`;

const [before = "", newest = ""] = releaseNames(sites.exact.data).slice(-2);
/** Pages that show no figure of their own. */
export const textPages = [
  "methods",
  "explore",
  "privacy",
  "glossary",
  "about",
  "accessibility",
  "releases",
  `releases/${newest}`,
  `releases/${before}_${newest}`,
];

/** The pages of a site in every language, with the panels that each shows: a new one is tested the moment it is listed. */
const pagesOf = (site: Site) =>
  langs.flatMap((lang) =>
    [...pagesShown, ...textPages, ...(site === "partners" ? ["leadership" as const] : [])].map((page) => ({
      site,
      lang,
      page,
      path: pathOf(lang, page),
      panels: panels.filter((panel): panel is Panel => panel.pages.some((each) => each === page)),
    })),
  );

/** Every page of both sites. */
export const sitePages = bothSites.flatMap(pagesOf);

/** Every page: unless the run is whole, of one site in one language, turn and turn about. */
export const pagesInTurn = ofEach(sitePages, ({ page }) => page);

/** The pages with figures, in every language. */
export const figurePages = pagesOf("exact").filter((page) => page.panels.length > 0);

/** The pages with figures: unless the run is whole, in one language, turn and turn about. */
export const figurePagesInTurn = ofEach(figurePages, ({ page }) => page);

/** Whether a site has been built with a page at a path. */
export const isBuilt = (site: Site, path: string): boolean => existsSync(`${sites[site].out}/${path}index.html`);
