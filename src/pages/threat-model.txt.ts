import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";

/** The threat model as it stands in docs/, for readers of a built site. */
export const GET: APIRoute = () =>
  new Response(readFileSync("docs/threat-model.md", "utf8"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
