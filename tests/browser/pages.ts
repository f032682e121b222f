import { existsSync } from "node:fs";
import type { Panel } from "../../src/define/panel.ts";
import { pagesShown, panels } from "../../src/panels/index.ts";
import { langs } from "../../src/words/lang.ts";

const pathOf = (lang: string, page: string): string => `${lang}/${page === "status" ? "" : `${page}/`}`;

/** Pages that show no figure of their own. */
const textPages = ["methods", "privacy"];

/** Every page in every language, with the panels that it shows: a new one is tested the moment it is listed. */
export const sitePages = langs.flatMap((lang) =>
  [...pagesShown, ...textPages].map((page) => ({
    lang,
    page,
    path: pathOf(lang, page),
    panels: panels.filter((panel): panel is Panel => panel.pages.some((each) => each === page)),
  })),
);

/** The pages with figures, in every language. */
export const figurePages = sitePages.filter((page) => page.panels.length > 0);

/** Whether the site has been built with a page at a path. */
export const isBuilt = (path: string): boolean => existsSync(`dist/${path}index.html`);
