import { withSum } from "../../src/engine/sum.ts";
import type { OpenedPartners } from "../../src/questions/open-partners.ts";
import type { SiteFile } from "./site-files.ts";

/** What is wrong with a site's data: each file must be one of the partner releases, byte for byte, or told from them alone. */
export function foreignData(
  files: readonly SiteFile[],
  { manifest, releases, texts, earlierTexts }: OpenedPartners,
): readonly string[] {
  const folder = `data/${manifest.release}/`;
  const own = new Map([
    ...[...texts].map(([name, text]) => [`${folder}${name}`, text] as const),
    [`${folder}release.json`, withSum(JSON.stringify(manifest))] as const,
    [`${folder}tables.json`, withSum(JSON.stringify(releases))] as const,
    ...[...earlierTexts].flatMap(([release, each]) =>
      [...each].map(([name, text]) => [`data/${release}/${name}`, text] as const),
    ),
  ]);
  const missing = new Set(own.keys());
  const wrong = files
    .filter(({ path }) => path.startsWith("data/"))
    .flatMap(({ path, plain }) => {
      const name = path.replace(/\.(gz|br)$/, "");
      const text = own.get(name);
      missing.delete(name);
      if (text === undefined) return [`${path}: is no file of the partner release: nothing else may lie there`];
      return plain.equals(Buffer.from(text)) ? [] : [`${path}: differs from the partner release`];
    });
  return [...wrong, ...[...missing].map((name) => `${name}: is missing`)];
}
