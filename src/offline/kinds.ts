/** What is kept of a site: its pages, and files that pages ask for by themselves. */
export type Kind = "page" | "file";

const page = /^([a-z]{2}\/([^.]+\/)?)?$/;
const file = /^((_astro|engine)\/[^/]+|data\/[^/]+\/[^/]+\.(json|arrow)|[a-z]{2}\/search\.json|icon\.png)$/;

/** A path within the site by its one name: a page is its folder. */
export const plain = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");

/**
 * What a path within the site names of that; null for all else: leadership files, downloads, feeds, figures for frames (which have no
 * script to say how old they are).
 */
export function kindOf(path: string): Kind | null {
  if (path.startsWith("embed/")) return null;
  if (page.test(plain(path))) return "page";
  return file.test(path) ? "file" : null;
}
