import type { APIRoute, GetStaticPaths } from "astro";
import { shippedName } from "../../engine/module/shipped.ts";
import { strippedModule } from "../../engine/module/stripped.ts";

export const getStaticPaths: GetStaticPaths = () => [{ params: { name: shippedName() } }];

/** The database's module as it is; what hosts send in its place is written beside it when the site is built (scripts/pack-module.ts). */
export const GET: APIRoute = () => new Response(strippedModule(), { headers: { "content-type": "application/wasm" } });
