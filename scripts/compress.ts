import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const packable = new Set([".html", ".js", ".css", ".json", ".svg", ".xml", ".csv", ".arrow", ".txt"]);

/** How hard a file is packed: brotli's quality and gzip's level. */
type Level = { readonly brotli: number; readonly gzip: number };
/** What somebody waits for. One below brotli's highest: three in a hundred larger, in a third of the time. */
const awaited: Level = { brotli: 10, gzip: 9 };
/** What is asked for singly, and large tables and answers: up to a seventh larger, in a tenth of the time. */
const single: Level = { brotli: 9, gzip: 6 };
/** A site that is looked at here, not published. */
const here: Level = { brotli: 5, gzip: 6 };
const large: Readonly<Record<string, number>> = { ".arrow": 1_000_000, ".json": 200_000 };
/** Files that are held at a time. */
const atOnce = 8;

/** Figures in pages of others, downloads, feeds and the files of releases that no page reads by itself. */
const askedSingly = /^embed\/|\/(?:download|feed)\/|\.(?:csv|svg|xml|txt)$/;

function levelOf(path: string, size: number): Level {
  const isLarge = size > (large[extname(path)] ?? Number.POSITIVE_INFINITY);
  return isLarge || askedSingly.test(path) ? single : awaited;
}

async function packedAt(
  level: Level,
  content: Uint8Array,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { br: await brotli(content, { params }), gz: await zip(content, { level: level.gzip }) };
}

/** The brotli and gzip twins of a file of a published site; `path` is seen from the site's folder, with slashes. */
export const packed = (path: string, content: Uint8Array) => packedAt(levelOf(path, content.length), content);

/** Writes a brotli and a gzip twin beside every file that can be packed, for hosts that serve such twins. */
export const compress = (): AstroIntegration => ({
  name: "compress",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const isPublished = process.env["SAMSVAR_QUICK"] === undefined;
      const folder = fileURLToPath(dir);
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const waiting = files.filter((file) => file.isFile() && packable.has(extname(file.name))).values();
      const pack = async (): Promise<void> => {
        for (const file of waiting) {
          const path = join(file.parentPath, file.name);
          const content = await readFile(path);
          const own = relative(folder, path).replaceAll("\\", "/");
          const { br, gz } = await (isPublished ? packed(own, content) : packedAt(here, content));
          await writeFile(`${path}.br`, br);
          await writeFile(`${path}.gz`, gz);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, pack));
    },
  },
});
