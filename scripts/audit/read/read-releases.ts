import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Policy } from "../../../src/partners/policy.ts";
import { InputError, shown } from "../../aggregate/problem.ts";
import { readStudy } from "../../aggregate/study-file.ts";
import type { Failure } from "../failure.ts";
import type { Published } from "../published.ts";
import { publishedOf } from "../published-of.ts";
import { policyFile, policyOf, readJson } from "./read-policy.ts";
import { readTable } from "./read-table.ts";

/** One release folder as it was read. */
export type Opened = {
  readonly folder: string;
  /** Where the same tables lie unrounded. */
  readonly exact: string | undefined;
  readonly published: Published;
  readonly policy: Policy;
  /** What its tables have that they must not have, and what they lack. */
  readonly failures: readonly Failure[];
};

const isRelease = (name: string): boolean => /^\d{4}-\d{2}-\d{2}(\.\d+)?$/.test(name);

/** The release folders of a folder, oldest first, and what else lies there. Throws InputError when there is none. */
export function releaseFolders(folder: string): {
  readonly releases: readonly string[];
  readonly strays: readonly string[];
} {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputError([`${folder}: no such folder: make it with npm run protect, or name another with --partners`]);
  if (existsSync(join(folder, policyFile))) return { releases: [folder], strays: [] };
  const names = readdirSync(folder).sort();
  const releases = names.filter((name) => isRelease(name) && statSync(join(folder, name)).isDirectory());
  if (releases.length === 0)
    throw new InputError([
      `${folder}: holds no partner release: one is a folder named by its data cut, with ${policyFile}`,
    ]);
  return {
    releases: releases.map((name) => join(folder, name)),
    strays: names.filter((name) => !releases.includes(name)),
  };
}

/**
 * Reads partner releases, oldest first, with the true numbers where `exact` has them. What cannot be read throws an InputError with one
 * line for each problem; what can be read and must not be so is among the failures.
 */
export function openReleases(folders: readonly string[], exact: string | undefined): readonly Opened[] {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.messages);
      return undefined;
    }
  };
  const opened = folders.flatMap((folder) => {
    const one = attempt(() => openRelease(folder, exact));
    return one ? [one] : [];
  });
  const studies = folders.map((folder) => ({ folder, study: attempt(() => ownStudy(folder)) }));
  const [first] = studies;
  for (const { folder, study } of studies.slice(1))
    if (
      first?.study &&
      study &&
      (first.study.short_name !== study.short_name || first.study.registration !== study.registration)
    )
      problems.push(
        `${folder}: is of ${study.short_name} (${study.registration}), ${first.folder} of ${first.study.short_name} (${first.study.registration}): audit one study at a time`,
      );
  if (problems.length > 0) throw new InputError(problems);
  return opened;
}

/** What datapackage.json has to say of a partner release. */
function checkPackage(folder: string, name: string): void {
  const path = join(folder, "datapackage.json");
  if (!existsSync(path)) throw new InputError([`${path}: missing`]);
  const { samsvar } = Object(readJson(path)) as { readonly samsvar?: Readonly<Record<string, unknown>> };
  if (samsvar?.["audience"] !== "partners")
    throw new InputError([`${path}: samsvar.audience: ${shown(samsvar?.["audience"])}: must be "partners"`]);
  if (samsvar["release"] !== name)
    throw new InputError([
      `${path}: samsvar.release: ${shown(samsvar["release"])}: must be the folder's name, ${name}`,
    ]);
}

function ownStudy(folder: string) {
  if (!existsSync(join(folder, "study.json"))) throw new InputError([`${join(folder, "study.json")}: missing`]);
  try {
    return readStudy(folder).study;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.messages.map((message) => join(folder, message)));
  }
}

function openRelease(folder: string, exact: string | undefined): Opened {
  const name = basename(resolve(folder));
  checkPackage(folder, name);
  const policy = policyOf(folder);
  const failures: Failure[] = [];
  const exactFolder = exact === undefined ? undefined : exactOf(exact, name);
  const problems: string[] = [];
  const tables = Object.entries(policy.tables).flatMap(([table, rules]) => {
    try {
      const read = readTable({ release: name, folder, exact: exactFolder, name: table, rules });
      failures.push(...read.failures);
      return [read.table];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.messages);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  const published = publishedOf(name, policy, tables);
  return { folder, exact: exactFolder, published, policy, failures };
}

/** Where the unrounded tables of a release lie. */
function exactOf(exact: string, release: string): string {
  const own = existsSync(join(exact, policyFile)) ? exact : join(exact, release);
  if (!existsSync(own)) throw new InputError([`${own}: no such folder: --exact needs every release that partners see`]);
  return own;
}
