import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite, sites } from "../../scripts/build-site.ts";
import { isHere, otherBrowsers } from "../../scripts/find-other-browsers.ts";
import { sealFor } from "../../scripts/seal/seal.ts";
import { serve } from "../../scripts/serve.ts";
import { endAll } from "./processes.ts";
import { type Started, started } from "./started.ts";
import { sayTally } from "./tally.ts";
import { writeWatched } from "./watched.ts";

/** What is served: the two sites, and the exact one with a database that is none. */
type Served = Readonly<Record<keyof typeof sites | "broken", string>>;

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of what is served, each with a slash at its end. */
    served: Served;
    /** The end of a link to the leadership view of the partners' site, from its # on. */
    fragment: string;
    /** The browsers that are here. */
    started: readonly Started[];
    /** A file with a line for every comparison of cards. */
    tally: string;
  }
}

/** Seals exact counts beside a site; answers the end of their link. */
async function seal(site: string, beside: string): Promise<string> {
  const receivers = [{ name: "Steering committee", expires_on: "2098-12-31" }];
  const [sealed] = await sealFor({ receivers }, sites.exact.data, site, beside);
  return sealed?.link.replace(/^.*#/, "#") ?? "";
}

/** Puts files that are no database in the place of those that are. */
function breakDatabase(site: string, beside: string): void {
  mkdirSync(join(beside, "engine"));
  for (const file of readdirSync(join(site, "engine"))) writeFileSync(join(beside, "engine", file), "no database");
}

/** Builds the sites if it must, serves them with pages that are watched, seals a leadership file, and starts the browsers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const { data, out } of Object.values(sites)) buildSite(data, () => {}, out);
  const scratch = mkdtempSync(join(tmpdir(), "samsvar-browsers-"));
  const folder = (name: string): string => join(scratch, name);
  const partners = sites.partners.out;
  const exact = sites.exact.out;
  writeWatched(partners, folder("partners"));
  writeWatched(exact, folder("exact"));
  writeWatched(exact, folder("broken"));
  breakDatabase(exact, folder("broken"));
  project.provide("fragment", await seal(partners, folder("partners")));
  const servers = {
    partners: await serve(partners, { port: 0, beside: folder("partners") }),
    exact: await serve(exact, { port: 0, beside: folder("exact") }),
    broken: await serve(exact, { port: 0, beside: folder("broken") }),
  };
  project.provide("served", { partners: servers.partners.url, exact: servers.exact.url, broken: servers.broken.url });
  const tally = folder("tally");
  project.provide("tally", tally);
  const here = otherBrowsers.filter(isHere);
  project.provide("started", await Promise.all(here.map((browser) => started(browser, folder(browser.name)))));
  return async () => {
    endAll();
    sayTally(tally);
    await Promise.all(Object.values(servers).map(({ close }) => close()));
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
}
