import type { APIRoute, GetStaticPaths } from "astro";
import { release } from "../../../components/build.ts";

export const getStaticPaths: GetStaticPaths = () => {
  const { manifest, files, earlier } = release();
  const all = [[manifest.release, files] as const, ...earlier];
  return all.flatMap(([name, held]) => [...held.keys()].map((file) => ({ params: { release: name, file } })));
};

const types = { json: "application/json", csv: "text/csv; charset=utf-8" } as const;
const typeOf = (file: string): string =>
  Object.entries(types).find(([end]) => file.endsWith(`.${end}`))?.[1] ?? "application/vnd.apache.arrow.stream";

/** What the release says of itself, and its numbers as the browser takes them: cubes as Arrow streams and answers made beforehand, or partners' tables; of these also those of earlier releases. */
export const GET: APIRoute = async ({ params }) => {
  const [name, file] = [String(params["release"]), String(params["file"])];
  const { manifest, files, earlier } = release();
  const content = name === manifest.release ? await files.get(file)?.() : await earlier.get(name)?.get(file)?.();
  if (content === undefined) throw new RangeError(`no file ${file} of ${name}`);
  return new Response(content, { headers: { "content-type": typeOf(file) } });
};
