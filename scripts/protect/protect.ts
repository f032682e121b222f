import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openRelease, releaseNames } from "../../src/engine/release.ts";
import type { PartnerRelease } from "../../src/partners/release.ts";
import { putBack, replaceFolder } from "../exchange-folder.ts";
import { checkNumbers, checkOrder } from "./check-releases.ts";
import { type Exact, exactCells } from "./exact-cells.ts";
import { checkKept, keptReleases, signedOf } from "./kept.ts";
import { checkPlaces, defaultPolicy } from "./places.ts";
import { readSigned } from "./policy-file.ts";
import { Refusal } from "./problem.ts";
import {
  type Begun,
  begunAhead,
  type Made,
  type Publishable,
  partnerOf,
  publishable,
  type Say,
} from "./publishable.ts";
import type { ProtectOrder } from "./read-order.ts";
import { resolve } from "./resolve.ts";
import { demoSecret, readSecret, secretNeeded } from "./secret.ts";
import { solveApart } from "./solve-apart.ts";
import { writeRelease } from "./write-release.ts";

/** Opens the exact releases that there are, oldest first, and refuses an order that cannot be. */
async function openExact(data: string, wanted: ReadonlySet<string>, say: Say): Promise<readonly Exact[]> {
  const found: Exact[] = [];
  for (const name of releaseNames(data)) {
    say(`${name}: reading`);
    const exact = await exactCells(openRelease(data, name), (table) => wanted.has(table));
    checkOrder(exact, found.at(-1));
    found.push(exact);
  }
  return found;
}

function readKey(order: ProtectOrder, newest: Exact): Uint8Array {
  const published = [order.out, ...(order.exact === undefined ? [] : [order.exact])];
  if (order.secret !== undefined) return readSecret(order.secret, published);
  if (!newest.study.simulated) throw new Refusal(secretNeeded);
  return demoSecret(newest.study.short_name);
}

function refuseLost(
  kept: ReadonlyMap<string, PartnerRelease>,
  exact: readonly Exact[],
  { data, out }: ProtectOrder,
): void {
  const [mine, theirs] = [exact.at(-1)?.study, [...kept.values()].at(-1)?.study];
  const known = new Set(exact.map(({ release }) => release));
  const isOther =
    theirs?.simulated !== mine?.simulated ||
    (theirs?.short_name !== mine?.short_name && ![...kept.keys()].some((name) => known.has(name)));
  if (kept.size > 0 && isOther)
    throw new Refusal(
      `${out}: holds the tables of another study, ${theirs?.short_name}${theirs?.simulated ? " (simulated)" : ""}: name a folder for those of ${mine?.short_name} (protect: --out, publish: --partners)`,
    );
  for (const name of kept.keys())
    if (!known.has(name))
      throw new Refusal(
        `${join(out, name)}: ${data} has no exact release ${name}: the guard between releases needs it; put it back`,
      );
  const last = [...kept.keys()].at(-1) ?? "";
  const missing = exact.find(({ release }) => release < last && !kept.has(release));
  if (missing)
    throw new Refusal(
      `${missing.release}: comes before ${last}, which is published: releases go out in the order of their data cuts; move it out of ${data}`,
    );
}

/** Makes every release of a folder that is not there yet. Throws a Refusal; nothing is written before all have passed. */
async function makeReleases(order: ProtectOrder, say: Say): Promise<readonly Made[]> {
  const signed = readSigned(order.policy ?? defaultPolicy);
  checkPlaces(order, true);
  const kept = keptReleases(order.out);
  const published = [...kept.values()].flatMap(({ policy }) => Object.keys(policy.tables));
  const wanted = new Set(["steps-by-month", ...signed.tables.map(({ table }) => table.name), ...published]);
  const exact = await openExact(order.data, wanted, say);
  const newest = exact.at(-1);
  if (newest === undefined) throw new Refusal(`${order.data}: no release`);
  checkPlaces(
    order,
    exact.every(({ study }) => study.simulated),
  );
  const secret = readKey(order, newest);
  if (order.policy === undefined && !newest.study.simulated)
    say(
      "warning: the policy is the project's default: let the study's owner sign one of its own, and name it with --policy",
    );
  refuseLost(kept, exact, order);
  // All of them before any is rounded, for the next is begun while one is audited.
  for (const [i, release] of exact.entries()) checkNumbers(release, exact[i - 1], signed.thresholds);
  const threads = solveApart();
  try {
    return await roundAll({ solve: threads.solve, signed, secret, exact, kept, out: order.out, say });
  } finally {
    await threads.end();
  }
}

type All = Pick<Publishable, "solve" | "signed" | "secret" | "say"> & {
  readonly exact: readonly Exact[];
  readonly kept: ReadonlyMap<string, PartnerRelease>;
  /** Where those that are kept lie. */
  readonly out: string;
};

/** Rounds and audits release after release; those that are published already must be what would be made of them. */
async function roundAll({ exact, kept, out, ...common }: All): Promise<readonly Made[]> {
  const { secret, say } = common;
  const made: Made[] = [];
  /** The first rounding of the next release, on what the one before it showed when it was last audited. */
  let ahead: Begun | null = null;
  for (const [i, release] of exact.entries()) {
    const old = kept.get(release.release);
    if (old) {
      const { policy, counts } = resolve(signedOf(old, out), {
        releases: exact.slice(0, i + 1),
        before: [old.policy],
      });
      checkKept(old, policy, counts, secret, out);
      say(`${release.release}: is published, and stays as it is`);
      made.push({ shown: old, truth: { ...partnerOf(release), policy, counts }, report: null });
      continue;
    }
    const own: Publishable = { ...common, releases: exact.slice(0, i + 1), made };
    const next = exact[i + 1];
    const roundNext = async (so: Made): Promise<Begun | null> =>
      next === undefined || kept.has(next.release)
        ? null
        : begunAhead({ ...own, releases: exact.slice(0, i + 2), made: [...made, so] });
    const found = await publishable(own, ahead, roundNext);
    made.push(found.made);
    ahead = found.ahead;
  }
  return made;
}

/** Puts a folder in its place as a whole: `fill` writes into a copy beside it. */
const replaceCopy = (target: string, fill: (folder: string) => void): Promise<void> =>
  replaceFolder(target, (folder) => {
    if (existsSync(target)) cpSync(target, folder, { recursive: true });
    fill(folder);
  });

export type Protected = { readonly releases: readonly string[]; readonly written: readonly string[] };

/**
 * Makes of exact releases the rounded tables that may be published; see README.md. Messages go to `say`.
 * Throws a Refusal, a PolicyError, a TableError or a ReleaseError, and then has written nothing.
 */
export async function protect(order: ProtectOrder, say: Say): Promise<Protected> {
  if (existsSync(order.out) && !existsSync(join(order.out, ".")))
    throw new Refusal(`${order.out}: a file: --out names a folder`);
  putBack(order.out);
  const made = await makeReleases(order, say);
  const fresh = made.filter(({ report }) => report !== null);
  if (order.exact !== undefined)
    await replaceCopy(order.exact, (folder) => {
      const foreign = readdirSync(folder).filter((name) => !made.some(({ truth }) => truth.release === name));
      if (foreign.length > 0)
        throw new Refusal(
          `${order.exact}: holds ${foreign.join(", ")}: --exact names a folder for unrounded tables alone`,
        );
      for (const { truth } of made) writeRelease(folder, truth, false);
    });
  if (fresh.length > 0)
    await replaceCopy(order.out, (folder) => {
      for (const { shown, report } of fresh) writeRelease(folder, shown, true, report);
    });
  return { releases: made.map(({ shown }) => shown.release), written: fresh.map(({ shown }) => shown.release) };
}
