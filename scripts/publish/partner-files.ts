import { withSum } from "../../src/engine/sum.ts";
import type { OpenedPartners } from "../../src/questions/open-partners.ts";
import type { SiteFile } from "./site-files.ts";

/** What is wrong with a site's data: each file must be one of the partner release, byte for byte, or told from it alone. */
export function foreignData(
  files: readonly SiteFile[],
  { manifest, releases, texts }: OpenedPartners,
): readonly string[] {
  const own = new Map([
    ...texts,
    ["release.json", withSum(JSON.stringify(manifest))] as const,
    ["tables.json", withSum(JSON.stringify(releases))] as const,
  ]);
  const folder = `data/${manifest.release}/`;
  const missing = new Set(own.keys());
  const wrong = files
    .filter(({ path }) => path.startsWith("data/"))
    .flatMap(({ path, plain }) => {
      const name = path.slice(folder.length).replace(/\.(gz|br)$/, "");
      const text = path.startsWith(folder) ? own.get(name) : undefined;
      missing.delete(name);
      if (text === undefined) return [`${path}: is no file of the partner release: nothing else may lie there`];
      return plain.equals(Buffer.from(text)) ? [] : [`${path}: differs from the partner release`];
    });
  return [...wrong, ...[...missing].map((name) => `${folder}${name}: is missing`)];
}
