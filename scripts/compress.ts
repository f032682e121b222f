import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const packable = new Set([".html", ".js", ".css", ".json", ".svg", ".xml", ".csv", ".arrow", ".txt"]);

/** One below the highest: three in a hundred larger, in a third of the time. */
const usual = { brotli: 10, gzip: 9 };
/** For tables of a large study: a seventh larger, in a tenth of the time. */
const quick = { brotli: 9, gzip: 6 };
const large = 1_000_000;
/** Files that are held at a time. */
const atOnce = 8;

/** Writes a brotli and a gzip twin beside every file that shrinks, for hosts that serve such twins. */
export const compress = (): AstroIntegration => ({
  name: "compress",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const waiting = files.filter((file) => file.isFile() && packable.has(extname(file.name))).values();
      const pack = async (): Promise<void> => {
        for (const file of waiting) {
          const path = join(file.parentPath, file.name);
          const content = await readFile(path);
          const level = extname(file.name) === ".arrow" && content.length > large ? quick : usual;
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: level.brotli,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          };
          await writeFile(`${path}.br`, await brotli(content, { params }));
          await writeFile(`${path}.gz`, await zip(content, { level: level.gzip }));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, pack));
    },
  },
});
