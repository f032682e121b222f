import { join } from "node:path";
import type { Policy } from "../../src/partners/policy.ts";
import { isPartnerRelease, partnerReleases, readPartnerRelease } from "../../src/partners/read-release.ts";
import type { Counts, PartnerRelease } from "../../src/partners/release.ts";
import { keysOf } from "../../src/partners/table.ts";
import { base } from "./choices.ts";
import { knownTables } from "./exact-cells.ts";
import type { Signed } from "./policy-file.ts";
import { Refusal } from "./problem.ts";
import { raisableZeros } from "./raisable.ts";

const wayOut =
  "what is published stays as it is: use the data, the secret and the policy that it was made with, or begin another --out";

/** Partner releases that a folder holds, oldest first. Throws a Refusal where one of them is none. */
export function keptReleases(out: string): ReadonlyMap<string, PartnerRelease> {
  const names = partnerReleases(out);
  const others = names.filter((name) => !isPartnerRelease(join(out, name)));
  if (others.length > 0)
    throw new Refusal(
      ...others.map((name) => `${join(out, name)}: no partner release: --out names a folder of these alone`),
    );
  return new Map(names.map((name) => [name, readPartnerRelease(join(out, name))]));
}

/** The policy that a kept release was made by, as its owner signed it. */
export function signedOf({ policy, release }: PartnerRelease, out: string): Signed {
  const tables = Object.entries(policy.tables).map(([name, { dimensions }]) => {
    const known = knownTables.get(name);
    if (known === undefined)
      throw new Refusal(`${join(out, release, `${name}.csv`)}: no question has such a table: ${wayOut}`);
    const drawn = known.table.dimensions.filter((each) => "drawn" in each).map((each) => each.name);
    const codes = dimensions.flatMap((each) => (drawn.includes(each.name) ? [[each.name, each.codes] as const] : []));
    return { ...known, codes: Object.fromEntries(codes) };
  });
  const { owner, date, thresholds, raised_zeros: raisedZeros, exact } = policy;
  return { owner, date, thresholds, raisedZeros, tables, exact: exact.map(({ table, where }) => ({ table, where })) };
}

const kinds = (policy: Policy): string =>
  JSON.stringify(
    Object.entries(policy.tables).map(([name, { dimensions }]) => [name, dimensions.map((each) => each.codes)]),
  );

/** Refuses a kept release that is no rounding of the exact one by this secret; `truths` are the exact counts of its cells. */
export function checkKept(kept: PartnerRelease, policy: Policy, truths: Counts, secret: Uint8Array, out: string): void {
  if (kinds(kept.policy) !== kinds(policy))
    throw new Refusal(
      `${join(out, kept.release, "policy.json")}: other tables or codes than the policy makes now: ${wayOut}`,
    );
  const raisable = raisableZeros(policy, truths, secret).places;
  for (const [name, table] of Object.entries(policy.tables)) {
    const own = truths[name] ?? [];
    keysOf(table).forEach((key, place) => {
      const [truth, shown] = [own[place] ?? 0, kept.counts[name]?.[place] ?? 0];
      const isRounded = truth % base === 0 && truth > 0 ? shown === truth : Math.abs(shown - truth) < base;
      const isRaised = truth === 0 && shown === base && (raisable.get(name)?.has(place) ?? false);
      if (shown % base !== 0 || (!isRounded && !isRaised))
        throw new Refusal(
          `${join(out, kept.release, `${name}.csv`)}: ${key.join(" ")} shows ${shown}, which this secret does not make of the exact release: ${wayOut}`,
        );
    });
  }
}
