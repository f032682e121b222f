import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, relative as pathFrom } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Attributes that hold an address of the site. */
const addressed = /(?<=\s(?:href|src|data-manifest|data-module|data-offer|data-to)=")[^"]*/g;
const tag = /<[a-z][^>]*>/g;

/** What hosts answer where there is no page: it lies at any address, and its own cannot be seen from there. */
export const lostPage = "404.html";

/** The way from a file of the site up to its folder: "" or "../" as often as it takes. */
const upFrom = (path: string): string => "../".repeat(path.split(/[\\/]/).length - 1);

/** A page with every address of the site seen from where it lies; `base` is the folder of its host, with a slash at both ends. */
export function relativePage(html: string, path: string, base: string): string {
  const up = upFrom(path) || "./";
  const seen = (address: string) =>
    address.startsWith(base) && !address.startsWith("//") ? up + address.slice(base.length) : address;
  return html.replaceAll(tag, (found) => found.replaceAll(addressed, seen));
}

/** A style with every file of the site seen from where it lies. */
export const relativeStyle = (css: string, path: string, base: string): string =>
  css.replaceAll(`url(${base}`, `url(${upFrom(path)}`);

/**
 * Has pages and styles name the site's files from where they lie, so that the site can be opened from any folder, without a host;
 * Astro itself names them from the root of a host.
 */
export function relative(): AstroIntegration {
  let base = "/";
  return {
    name: "relative",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = `${config.base.replace(/\/+$/, "")}/`;
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
          const rewritten = { ".html": relativePage, ".css": relativeStyle }[extname(file.name)];
          if (!file.isFile() || !rewritten) continue;
          const path = join(file.parentPath, file.name);
          if (pathFrom(folder, path) === lostPage) continue;
          const text = await readFile(path, "utf8");
          await writeFile(path, rewritten(text, pathFrom(folder, path), base));
        }
      },
    },
  };
}
