import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { folder as leadership } from "../../src/leadership/format.ts";
import { openPartners } from "../../src/questions/open-partners.ts";
import { InputError } from "../aggregate/problem.ts";
import { readAllowed } from "../leak-check/allowed.ts";
import { formatLeak, lookThrough } from "../leak-check/look.ts";
import { exactFiles, tracesOf } from "./exact-traces.ts";
import { notMultiples } from "./multiples.ts";
import { foreignData } from "./partner-files.ts";
import { notMultiplesInProse } from "./prose.ts";
import { plainPath, type SiteFile, siteFiles } from "./site-files.ts";

const allowed = join(import.meta.dirname, "../leak-check/allowed.json");

/** What a site is held against. */
export type Against = {
  /** Folder of the exact releases. */
  readonly data: string;
  /** Folder of the partner releases that it was built from. */
  readonly partners: string;
  /** The sealed files, as paths in the site. */
  readonly sealed: readonly string[];
  /** Files and folders of which nothing published may name the place. */
  readonly unnamed: readonly string[];
};

const places = (paths: readonly string[]): readonly Buffer[] =>
  [...new Set(paths.flatMap((path) => [resolve(path), realpathSync(path)]))].map((path) => Buffer.from(path));

/** Sealed files that are none of this publication's, or that it lacks. */
function strangeSeals(files: readonly SiteFile[], sealed: readonly string[]): readonly string[] {
  const there = files.map(({ path }) => path).filter((path) => path.startsWith(`${leadership}/`));
  return [
    ...there
      .filter((path) => !sealed.includes(path))
      .map((path) => `${path}: was sealed for nobody of this publication`),
    ...sealed.filter((path) => !there.includes(path)).map((path) => `${path}: is missing`),
  ];
}

/**
 * Looks through every byte of a site that is to be published, packed files unpacked. Throws an InputError with all that must not be
 * there: what could identify a person; a trace of an exact table; data that is not the partner release's; a count in a download or
 * in the text of a page that is not rounded; the place of an exact folder.
 */
export function checkSite(site: string, { data, partners, sealed, unnamed }: Against): void {
  const files = siteFiles(site);
  const opened = openPartners(partners);
  const release = opened.releases.at(-1);
  const texts = [...opened.texts.values()].map((text) => Buffer.from(text));
  const traces = tracesOf(exactFiles(data), (run) => texts.some((text) => text.includes(run)));
  const named = places(unnamed);
  const isSealed = new Set(sealed);
  const known = new Map(files.map((file) => [file.path, file]));
  const open = files.filter(({ path, plain }) => {
    const twin = plainPath(path);
    return !isSealed.has(path) && !(twin !== path && known.get(twin)?.plain.equals(plain));
  });
  const problems = [
    ...lookThrough(site, readAllowed(allowed)).leaks.map(formatLeak),
    ...strangeSeals(files, sealed),
    ...foreignData(files, opened),
    ...(release ? [...notMultiples(open, release), ...notMultiplesInProse(open, release)] : []),
    ...open.flatMap(({ path, plain }) => traces(plain).map((trace) => `${path}: holds ${trace}: exact counts`)),
    ...open.flatMap(({ path, plain }) =>
      named
        .filter((place) => plain.includes(place))
        .map((place) => `${path}: names ${place}: a place of what is exact or secret`),
    ),
  ];
  if (problems.length === 0) return;
  const more = problems.length > 20 ? [`and ${problems.length - 20} more`] : [];
  throw new InputError([
    ...problems.slice(0, 20),
    ...more,
    "a site built from the partner tables holds none of this: see that nothing but its sources lies in src/ and public/, and report a fault of the program",
  ]);
}
