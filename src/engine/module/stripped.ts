import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bytes } from "./bytes.ts";
import { emptyDead } from "./empty-dead.ts";
import { keptIn } from "./kept.ts";
import { stripExports } from "./strip-exports.ts";

const require = createRequire(import.meta.url);
const packaged = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
const { version } = JSON.parse(readFileSync(join(packaged, "../package.json"), "utf8")) as { version: string };

/** The database's module as its package has it. */
export const packagedPath: string = join(packaged, "duckdb-eh.wasm");
/** The scripts of its package that start it: in browsers, and in Node. */
const glues = ["duckdb-browser-eh.worker.js", "duckdb-node-blocking.cjs"];

/** The database's module with what these scripts ask of it: it starts in a third of the time. */
export function strip(): Bytes {
  const glue = glues.map((file) => readFileSync(join(packaged, file), "utf8")).join("\n");
  return emptyDead(stripExports(new Uint8Array(readFileSync(packagedPath)), glue));
}

/** Where what is made of the package is kept: beside the packages. */
const cache = join(packaged, "../../../.cache/samsvar");
/** To be raised when the same package is stripped otherwise. */
const form = 2;
const name = `duckdb-${version}-${form}`;

/** What is made of the stripped module, once. */
export const kept = (end: string, make: () => Uint8Array): Bytes => keptIn(cache, `${name}${end}`, make);

export const strippedModule = (): Bytes => kept(".wasm", strip);

/** The path of the stripped module; of the packaged one where it cannot be kept. */
export function strippedPath(): string {
  const path = join(cache, `${name}.wasm`);
  if (!existsSync(path)) strippedModule();
  return existsSync(path) ? path : packagedPath;
}
