import type { APIRoute, GetStaticPaths } from "astro";
import { release } from "../../../components/build.ts";

export const getStaticPaths: GetStaticPaths = () => {
  const { manifest, files } = release();
  return [...files.keys()].map((file) => ({ params: { release: manifest.release, file } }));
};

const types = { json: "application/json", csv: "text/csv; charset=utf-8" } as const;
const typeOf = (file: string): string =>
  Object.entries(types).find(([end]) => file.endsWith(`.${end}`))?.[1] ?? "application/vnd.apache.arrow.stream";

/** What the release says of itself, and its numbers as the browser takes them: cubes as Arrow streams and answers made beforehand, or partners' tables. */
export const GET: APIRoute = async ({ params }) => {
  const file = String(params["file"]);
  const content = release().files.get(file);
  if (content === undefined) throw new RangeError(`no file ${file}`);
  return new Response(await content(), { headers: { "content-type": typeOf(file) } });
};
