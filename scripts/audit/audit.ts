import { basename, join } from "node:path";
import { attack, type TableFound } from "./attack.ts";
import type { Failure } from "./failure.ts";
import { strayContents } from "./files.ts";
import { openReleases, releaseFolders } from "./read/read-releases.ts";
import { fewNew, weakRules } from "./rules.ts";

/** What the attacker found in a folder of partner releases. */
export type Report = {
  readonly passed: boolean;
  readonly releases: readonly string[];
  /** Whether the true numbers were at hand. */
  readonly exact: boolean;
  readonly failures: readonly Failure[];
  /** How many linear and whole-number programs were solved. */
  readonly programs: number;
  readonly tables: readonly TableFound[];
};

/**
 * Audits every release in a folder together; `exact` is a folder of the same releases unrounded. Throws InputError when something cannot
 * be read.
 */
export function auditFolder(partners: string, exact?: string): Report {
  const { releases, strays } = releaseFolders(partners);
  const opened = openReleases(releases, exact);
  const published = opened.map((release) => release.published);
  const named = opened.map(({ published: { name }, policy }) => ({ release: name, policy }));
  const found = attack(published);
  const failures = [
    ...strays.map((name) => ({
      kind: "unlisted-file" as const,
      release: "",
      text: `${join(partners, name)}: lies among the releases and is none`,
    })),
    ...opened.flatMap(({ folder, published: { name }, policy }) => [
      ...strayContents(name, folder, Object.keys(policy.tables), exact && exactFolder(exact, folder)),
      ...weakRules(name, policy),
    ]),
    ...named.slice(1).flatMap((later, at) => fewNew(named[at] ?? later, later)),
    ...opened.flatMap((release) => release.failures),
    ...found.failures,
  ];
  return {
    passed: failures.length === 0,
    releases: published.map(({ name }) => name),
    exact: exact !== undefined,
    failures,
    programs: found.programs,
    tables: found.tables,
  };
}
