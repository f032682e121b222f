import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { runThread } from "./run-thread.ts";

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
/** Threads that pack, and so files that are held, at a time. */
const mostThreads = 4;

/** Figures in pages of others, downloads, feeds and the files of releases that no page reads by itself. */
const askedSingly = /^embed\/|\/(?:download|feed)\/|\.(?:csv|svg|xml|txt)$/;

function levelOf(path: string, size: number): Level {
  const isLarge = size > (large[extname(path)] ?? Number.POSITIVE_INFINITY);
  return isLarge || askedSingly.test(path) ? single : awaited;
}

type Twins = { readonly br: Uint8Array; readonly gz: Uint8Array };

function packedAt(level: Level, content: Uint8Array): Twins {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS, // a page is seen as a whole: a hundredth less of the largest
  };
  return { br: brotliCompressSync(content, { params }), gz: gzipSync(content, { level: level.gzip }) };
}

/** The brotli and gzip twins of a file of a published site; `path` is seen from the site's folder, with slashes. */
export const packed = (path: string, content: Uint8Array): Twins => packedAt(levelOf(path, content.length), content);

/** The same of a site that is only looked at here. */
export const packedLightly = (content: Uint8Array): Twins => packedAt(here, content);

/** What one thread packs: a site's folder, and files as they are seen from it. */
export type Parcel = { readonly folder: string; readonly paths: readonly string[] };

const packApart = (parcel: Parcel): Promise<void> =>
  runThread(new URL("./compress-thread.ts", import.meta.url), parcel);

/**
 * Writes a brotli and a gzip twin beside every file that can be packed, for hosts that serve such twins. Threads of their own pack
 * them: beside the much that a build holds, what is packed into would be swept up again and again.
 */
export const compress = (): AstroIntegration => ({
  name: "compress",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile() && packable.has(extname(file.name)))
        .map((file) => join(file.parentPath, file.name))
        .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: statSync(path).size }))
        .toSorted((a, b) => b.bytes - a.bytes);
      const threads = Math.min(mostThreads, availableParallelism());
      const parcels = Array.from({ length: threads }, (_, at) => files.filter((_, i) => i % threads === at));
      await Promise.all(parcels.map((parcel) => packApart({ folder, paths: parcel.map(({ path }) => path) })));
    },
  },
});
