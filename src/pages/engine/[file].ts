import type { APIRoute, GetStaticPaths } from "astro";
import { type Ending, endings, shipped, shippedName } from "../../engine/module/shipped.ts";

export const getStaticPaths: GetStaticPaths = () =>
  endings.map((ending) => ({ params: { file: `${shippedName()}${ending}` }, props: { ending } }));

/** The database's module, in each way in which a host may send it. */
export const GET: APIRoute<{ ending: Ending }> = ({ props: { ending } }) =>
  new Response(shipped[ending](), {
    headers: { "content-type": ending === ".wasm" ? "application/wasm" : "application/octet-stream" },
  });
