import type { APIRoute, GetStaticPaths } from "astro";
import { shipped, shippedName } from "../../engine/module/shipped.ts";

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(shipped).map(([end, bytes]) => ({ params: { file: `${shippedName()}${end}` }, props: { bytes } }));

/** The database's module, in each way in which a host may send it. */
export const GET: APIRoute<{ bytes: () => Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.bytes(), {
    headers: { "content-type": params["file"]?.endsWith(".wasm") ? "application/wasm" : "application/octet-stream" },
  });
