import { join } from "node:path";
import { scratch } from "../../aggregate/testing/study-export.ts";
import type { Published } from "../published.ts";
import { writeReleases } from "./folder.ts";
import { type Exact, exactReleases } from "./made-up.ts";
import { rounded } from "./round.ts";

/** True numbers of a made-up study in three releases; rounded by the whole method they pass, by less of it they do not. */
export const exact: readonly Exact[] = exactReleases(50);

let once: readonly Published[] | undefined;
/** The same rounded by the whole method. */
export function sound(): readonly Published[] {
  once ??= rounded(exact);
  return once;
}

/** Folders with releases, the sound ones unless others are given; gone after the test. */
export function folders(releases: readonly Published[] = sound().slice(0, 2)): {
  readonly partners: string;
  readonly exact: string;
  /** A file of the newest release. */
  readonly file: (name: string) => string;
} {
  const root = scratch();
  const [partners, unrounded] = [join(root, "partners"), join(root, "exact")];
  writeReleases(releases, partners, unrounded);
  return { partners, exact: unrounded, file: (name) => join(partners, releases.at(-1)?.name ?? "", name) };
}
