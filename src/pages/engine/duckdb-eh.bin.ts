import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";

const require = createRequire(import.meta.url);

/** The database's module, packed: the engine's worker unpacks it. */
export const GET: APIRoute = () => {
  const wasm = readFileSync(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  return new Response(new Uint8Array(gzipSync(wasm, { level: 9 })), {
    headers: { "content-type": "application/octet-stream" },
  });
};
