import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readersDay } from "../../src/components/overdue.ts";
import { openRelease, releaseNames } from "../../src/engine/release.ts";
import { InputError } from "../aggregate/problem.ts";
import { auditFolder } from "../audit/audit.ts";
import { buildSite } from "../build-site.ts";
import { exchangeFolder, mendKilledRuns, pathsBeside } from "../exchange-folder.ts";
import { protect } from "../protect/protect.ts";
import { type Publish, readPublish } from "../seal/publish-file.ts";
import { type Sealed, sealFor } from "../seal/seal.ts";
import { checkSite } from "./check-site.ts";
import { checkPlaces } from "./places.ts";
import type { PublishOrder } from "./read-order.ts";
import { StepFailed, step } from "./step.ts";

type Say = (line: string) => void;

/** What was given, before anything is made of it. */
function readGiven(order: PublishOrder): { readonly publish: Publish; readonly base: string } {
  const { data, receivers, out, partners } = order;
  const names = releaseNames(data);
  const simulated = names.every((name) => openRelease(data, name).manifest.study.simulated);
  checkPlaces(order, simulated);
  for (const folder of [out, partners])
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new InputError([`${folder}: a file: name a folder`]);
  for (const folder of [out, partners]) mendKilledRuns(folder);
  const publish = readPublish(receivers, readersDay());
  return { publish, base: baseOf(publish) };
}

/** The folder of the host that the site is built for: as the address in publish.json says, or SAMSVAR_BASE. */
function baseOf({ address }: Publish): string {
  const set = process.env["SAMSVAR_BASE"];
  if (address === undefined) return set ?? "/";
  const { pathname } = new URL(address);
  if (set !== undefined && `${set.replace(/\/*$/, "")}/` !== pathname)
    throw new InputError([`SAMSVAR_BASE ${set}: the address ${address} lies in ${pathname}: leave SAMSVAR_BASE out`]);
  return pathname;
}

/** Builds from partner tables alone; the mark by which the build knows its sources stays here. */
function build(partners: string, base: string, site: string, say: Say): void {
  buildSite(partners, say, site, base);
  rmSync(join(site, ".built"), { force: true });
}

/** Where things are made: partner releases, the site, and a folder for this user's eyes alone. */
type Made = { readonly partners: string; readonly site: string; readonly own: string };
export type Published = { readonly release: string; readonly sealed: readonly Sealed[] };

async function make(order: PublishOrder, made: Made, say: Say) {
  const { data, partners, policy, receivers, secret } = order;
  const { publish, base } = await step("reading what is given", () => readGiven(order));
  const exact = join(made.own, "unrounded");
  const { releases, written } = await step("protect", () => {
    say("protecting the releases …");
    if (existsSync(partners)) cpSync(partners, made.partners, { recursive: true });
    return protect({ data, out: made.partners, policy, secret, exact }, say);
  });
  await step("audit", () => {
    say("auditing what lies in the folder …");
    const { passed, problems } = auditFolder(made.partners, exact);
    const wayOut = "sign a policy without the tables named, or publish with a later data cut";
    if (!passed) throw new InputError([...problems.slice(0, 20), wayOut]);
    rmSync(exact, { recursive: true });
  });
  await step("build", () => build(made.partners, base, made.site, say));
  const sealed = await step("seal", () => {
    say("sealing a file for each receiver …");
    return sealFor(publish, data, made.site);
  });
  await step("check of the site", () => {
    say("looking through every byte …");
    checkSite(made.site, {
      data,
      partners: made.partners,
      sealed: sealed.map(({ path }) => path),
      unnamed: [data, receivers, made.partners, made.site, ...(secret === undefined ? [] : [secret])],
    });
  });
  return { release: releases.at(-1) ?? "", written, sealed };
}

/**
 * Makes of exact releases the site that may lie on a host, and puts it in the place of `out` when every step has passed; the partner
 * releases that it holds are kept in `partners`. Throws a StepFailed, and then `out` is as it was.
 */
export async function publish(order: PublishOrder, say: Say): Promise<Published> {
  const { out, partners } = order;
  const own = mkdtempSync(join(tmpdir(), "samsvar-publish-"));
  const made: Made = { partners: pathsBeside(partners).made, site: pathsBeside(out).made, own };
  const clear = (): void => {
    for (const folder of Object.values(made)) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", clear);
  try {
    const { release, written, sealed } = await make(order, made, say);
    await step("exchange", () => {
      // The tables first: a site whose tables nobody kept would be forgotten by the guard of the next release.
      if (written.length > 0) exchangeFolder(partners, made.partners, pathsBeside(partners).old);
      mkdirSync(dirname(resolve(out)), { recursive: true });
      exchangeFolder(out, made.site, pathsBeside(out).old);
    });
    return { release, sealed };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    const said = (message: string): string => message.replaceAll(made.partners, partners).replaceAll(made.site, out);
    throw new StepFailed(error.step, error.messages.map(said));
  } finally {
    clear();
    process.off("exit", clear);
  }
}
