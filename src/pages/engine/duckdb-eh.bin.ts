import { gzipSync } from "node:zlib";
import type { APIRoute } from "astro";
import { strippedFor } from "../../engine/stripped-module.ts";

/** The database's module with what its worker asks of it, packed: the engine's worker unpacks it. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(gzipSync(strippedFor("duckdb-browser-eh.worker.js"), { level: 9 })), {
    headers: { "content-type": "application/octet-stream" },
  });
