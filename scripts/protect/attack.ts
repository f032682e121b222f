import type { Policy } from "../../src/partners/policy.ts";
import type { PartnerRelease } from "../../src/partners/release.ts";
import { base } from "./choices.ts";
import { pairsOf } from "./resolve.ts";

/** What an attacker makes of all partner releases: nothing is written that did not pass. */
export type Report = { readonly passed: boolean; readonly problems: readonly string[] };

function faultsOf({ release, policy, counts }: PartnerRelease, truth: PartnerRelease | undefined): readonly string[] {
  const at = (from: PartnerRelease["counts"], table: string, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (from[table]?.[place] ?? 0), 0);
  const cells = Object.keys(policy.tables).flatMap((name) =>
    (counts[name] ?? []).flatMap((shown, place) => {
      const real = truth?.counts[name]?.[place];
      const isNear = real === undefined || Math.abs(shown - real) <= base;
      return shown % base === 0 && isNear ? [] : [`${release}: ${name}: cell ${place + 1} is not rounded to ${base}`];
    }),
  );
  const links = (policy satisfies Policy).links.flatMap((link) =>
    pairsOf(link, policy).flatMap(({ left, right, at: code }) => {
      const [l, r] = [at(counts, link.left.table, left), at(counts, link.right.table, right)];
      const holds = link.kind === "equal" ? l === r : l <= r;
      return holds ? [] : [`${release}: ${link.left.table} and ${link.right.table} differ at ${code.join(" ")}`];
    }),
  );
  return [...cells, ...links];
}

/** Looks at partner releases, oldest first, against the truth. */
export function audit(releases: readonly PartnerRelease[], exact: readonly PartnerRelease[]): Report {
  const problems = releases.flatMap((release) =>
    faultsOf(
      release,
      exact.find((each) => each.release === release.release),
    ),
  );
  return { passed: problems.length === 0, problems };
}
