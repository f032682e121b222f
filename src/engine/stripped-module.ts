import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stripModule } from "./strip-module.ts";

const require = createRequire(import.meta.url);
const packaged = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
const { version } = JSON.parse(readFileSync(join(packaged, "../package.json"), "utf8")) as { version: string };

/** The database's module for a script of its package that starts it, with what that script asks of it. */
export const strippedFor = (glue: string): Uint8Array<ArrayBuffer> => {
  const read = (file: string) => readFileSync(join(packaged, file));
  return stripModule(new Uint8Array(read("duckdb-eh.wasm")), read(glue).toString("utf8"));
};

/**
 * The path of such a module for Node, made once beside the packages: it starts in a third of the time. Where that place
 * cannot be written to, the path of the packaged one.
 */
export function strippedPath(glue: string): string {
  const cache = join(packaged, "../../../.cache/samsvar");
  const made = join(cache, `duckdb-${version}-${glue}.wasm`);
  if (existsSync(made)) return made;
  try {
    mkdirSync(cache, { recursive: true });
    const unfinished = `${made}.${process.pid}`;
    writeFileSync(unfinished, strippedFor(glue));
    renameSync(unfinished, made);
    return made;
  } catch {
    return join(packaged, "duckdb-eh.wasm");
  }
}
