/** What a page tells the worker once it has loaded: of which build it is, and what it is made of. */
export type Keep = {
  readonly build: string;
  readonly page: string;
  readonly files: readonly string[];
  /** What it may need if its reader goes on: the program of a page, and numbers; null where that is not to be kept. */
  readonly more: { readonly program: string; readonly numbers: readonly string[] } | null;
};

/** What a site says of itself in `site.json`, which is never kept for showing. */
export type SiteNow = {
  /** Another content of any file has another build. */
  readonly build: string;
  readonly release: string;
  readonly withdrawn: readonly string[];
  /** The files of the program that draws each page anew, seen from the site's folder. */
  readonly programs: Readonly<Record<string, readonly string[]>>;
};

export const workerFile = "sw.js";
export const siteFile = "site.json";

/** How names of a site's stores begin; `base` is its folder, with a slash at both ends: two sites may share a host. */
export const prefixOf = (base: string): string => `samsvar ${base} `;
/** The store for pages and files of builds, one each. */
export const buildsOf = (base: string): string => `${prefixOf(base)}build `;
/** The store for leadership files that their readers keep. */
export const leadershipOf = (base: string): string => `${prefixOf(base)}leadership`;

/** When a page was had from the site, in its kept copy. */
export const keptOn = "x-kept-on";
/** Stands in the page's sentence in the place of that day. */
export const dayPlace = "{day}";
