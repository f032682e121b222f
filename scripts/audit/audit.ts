import { join } from "node:path";
import type { Policy } from "../../src/partners/policy.ts";
import type { Audited } from "../../src/partners/read-audit.ts";
import type { PartnerRelease } from "../../src/partners/release.ts";
import { putBack } from "../exchange-folder.ts";
import { attack } from "./attack.ts";
import type { Failure } from "./failure.ts";
import { strayContents } from "./files.ts";
import { notMultiples } from "./multiples.ts";
import type { Published } from "./published.ts";
import { publishedOf, tableOf } from "./published-of.ts";
import { openReleases, releaseFolders } from "./read/read-releases.ts";
import { fewNew, weakRules } from "./rules.ts";
import type { Why } from "./why.ts";

/** What the attacker found in partner releases. Of a passed one nothing depends on the true numbers: it may be published. */
export type Report = Audited & {
  /** The failures in words. */
  readonly problems: readonly string[];
  readonly failures: readonly Failure[];
};

/** A report, and what its failures follow from: for who can still show other numbers. */
export type Explained = { readonly report: Report; readonly why: readonly Why[] };

/** Audits releases, oldest first, that are not written yet; `exact` are the same unrounded. */
export function audit(partners: readonly PartnerRelease[], exact?: readonly PartnerRelease[]): Explained {
  const releases = partners.map(({ release, policy, counts }) => {
    const truth = exact?.find((other) => other.release === release)?.counts;
    const tables = Object.entries(policy.tables).map(([name, rules]) =>
      tableOf(name, rules, counts[name] ?? [], truth?.[name]),
    );
    return { policy, published: publishedOf(release, policy, tables) };
  });
  const failures = releases.flatMap(({ published: { name, tables } }) =>
    tables.flatMap((table) => notMultiples(name, table)),
  );
  return reportOf(releases, exact !== undefined, failures);
}

/**
 * Audits every release in a folder together, with the files that lie there; `exact` is a folder of the same releases unrounded. Throws
 * InputError when something cannot be read.
 */
export function auditFolder(partners: string, exact?: string): Report {
  putBack(partners);
  const { releases, strays } = releaseFolders(partners);
  const opened = openReleases(releases, exact);
  const failures = [
    ...strays.map((name) => ({
      kind: "unlisted-file" as const,
      release: "",
      text: `${join(partners, name)}: lies among the releases and is none`,
    })),
    ...opened.flatMap(({ folder, exact: truth, published: { name }, policy, failures: read }) => [
      ...strayContents(name, folder, Object.keys(policy.tables), truth),
      ...read,
    ]),
  ];
  return reportOf(opened, exact !== undefined, failures).report;
}

type Known = { readonly policy: Policy; readonly published: Published };

function reportOf(known: readonly Known[], exact: boolean, before: readonly Failure[]): Explained {
  const releases = known.map(({ published }) => published);
  const found = attack(releases);
  const failures = [
    ...before,
    ...known.flatMap(({ published: { name }, policy }) => weakRules(name, policy)),
    ...known.slice(1).flatMap((later, at) => fewNew(known[at] ?? later, later)),
    ...found.failures,
  ];
  const report = {
    passed: failures.length === 0,
    releases: releases.map(({ name }) => name),
    exact,
    problems: failures.map(({ text }) => text),
    failures,
    tables: found.tables,
  };
  return { report, why: found.why };
}
