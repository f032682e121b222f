import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";
import { stripModule } from "../../engine/strip-module.ts";

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${file}`));

/** The database's module with what its worker asks of it, packed: the engine's worker unpacks it. */
export const GET: APIRoute = () => {
  const glue = read("duckdb-browser-eh.worker.js").toString("utf8");
  const wasm = stripModule(new Uint8Array(read("duckdb-eh.wasm")), glue);
  return new Response(new Uint8Array(gzipSync(wasm, { level: 9 })), {
    headers: { "content-type": "application/octet-stream" },
  });
};
