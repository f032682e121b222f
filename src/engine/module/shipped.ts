import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { kept, strippedModule } from "./stripped.ts";

const params = (quality: number, size: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: quality,
  [constants.BROTLI_PARAM_LGWIN]: 24,
  [constants.BROTLI_PARAM_SIZE_HINT]: size,
});

/**
 * 4.8 MB in half a second, for a site that is looked at here; 4.5 MB in five, once, for one that is published. The last half megabyte would take a
 * minute of the first build; and what is published is what anyone's build of the same tables makes, so that no step may pack it further.
 */
const quality = process.env["SAMSVAR_QUICK"] === undefined ? 9 : 5;

const gzip = () => kept(".gz", () => gzipSync(strippedModule(), { level: 9 }));
const brotli = () =>
  kept(`.${quality}.br`, () => {
    const plain = strippedModule();
    return brotliCompressSync(plain, { params: params(quality, plain.length) });
  });

let hash: string | undefined;

/** The name of the database's module in a site, without an ending: it tells what the module holds, so that browsers may keep it. */
export function shippedName(): string {
  hash ??= createHash("sha256").update(strippedModule()).digest("hex").slice(0, 10);
  return `duckdb.${hash}`;
}

/**
 * What lies beside the module in a site, by the ending of its name: twins for hosts that send those; and packed under a name of
 * which no host thinks anything, for all others, where the page unpacks it.
 */
export const twins: Readonly<Record<string, () => Uint8Array>> = { ".wasm.br": brotli, ".wasm.gz": gzip, ".bin": gzip };
