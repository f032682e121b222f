import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { ReleaseError } from "../engine/release.ts";
import { TableError } from "../partners/csv.ts";
import { PolicyError } from "../partners/json.ts";
import { isPartnerRelease, partnerReleases, readPartnerRelease } from "../partners/read-release.ts";
import type { PartnerRelease } from "../partners/release.ts";
import { partnerEngine, partnerManifest } from "./partner-engine.ts";

/** A partner release as panels meet it: what the study says of itself, and an engine that answers from its tables. */
export type OpenedPartners = {
  readonly manifest: Manifest;
  readonly engine: Engine;
  /** The release last, those before it first. */
  readonly releases: readonly PartnerRelease[];
  /** The files of the release as they lie in its folder, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same of the releases before it, by release. */
  readonly earlierTexts: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** Whether a folder holds partner releases, or is one. */
export function holdsPartners(dir: string): boolean {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return false;
  if (existsSync(join(dir, "datapackage.json"))) return isPartnerRelease(dir);
  const [newest] = partnerReleases(dir).slice(-1);
  return newest !== undefined && isPartnerRelease(join(dir, newest));
}

/**
 * Opens one partner release of a folder (the newest unless named), with those before it.
 * Throws a ReleaseError that names the file, what was found and the rule.
 */
export function openPartners(dir: string, name?: string): OpenedPartners {
  const own = existsSync(join(dir, "datapackage.json"));
  const folder = own ? dirname(dir) : dir;
  const known = own ? [basename(dir)] : partnerReleases(dir);
  const chosen = name ?? known.at(-1) ?? "";
  if (!known.includes(chosen))
    throw new ReleaseError(dir, `no partner release ${chosen}`, `known releases: ${known.join(", ") || "none"}`);
  const releases = known.slice(0, known.indexOf(chosen) + 1).map((each) => read(join(folder, each)));
  const earlier = releases.slice(0, -1);
  const release = releases[earlier.length];
  if (release === undefined) throw new ReleaseError(dir, `no partner release ${chosen}`, "it was there and is gone");
  const manifest = partnerManifest(release, earlier);
  return {
    manifest,
    engine: partnerEngine(release, earlier, manifest),
    releases,
    texts: textsOf(join(folder, chosen)),
    earlierTexts: new Map(earlier.map((each) => [each.release, textsOf(join(folder, each.release))])),
  };
}

const textsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

function read(folder: string): PartnerRelease {
  try {
    return readPartnerRelease(folder);
  } catch (error) {
    if (!(error instanceof PolicyError || error instanceof TableError)) throw error;
    const [file = "", found = "", ...rule] = error.message.split(": ");
    throw new ReleaseError(file, found, `${rule.join(": ")}; make the release again with npm run protect`);
  }
}
