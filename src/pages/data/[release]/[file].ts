import type { APIRoute, GetStaticPaths } from "astro";
import { release } from "../../../components/build.ts";

export const getStaticPaths: GetStaticPaths = () => {
  const { manifest } = release();
  const files = Object.entries(manifest.files).map(([cube, file]) => ({ file, cube }));
  return [{ file: "release.json", cube: "" }, ...files].map(({ file, cube }) => ({
    params: { release: manifest.release, file },
    props: { cube },
  }));
};

/** The manifest of the release, and each cube as an Arrow stream for the database in the browser. */
export const GET: APIRoute = ({ props }) => {
  const { manifest, arrow } = release();
  const cube = String(props["cube"]);
  if (cube === "") return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/json" } });
  return new Response(new Uint8Array(arrow(cube)), {
    headers: { "content-type": "application/vnd.apache.arrow.stream" },
  });
};
