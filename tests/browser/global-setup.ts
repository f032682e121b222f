import type { TestProject } from "vitest/node";
import { buildSite, sites } from "../../scripts/build-site.ts";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { serve } from "../../scripts/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of the two sites that are built, each with a slash at its end. */
    sites: Readonly<Record<keyof typeof sites, string>>;
    /** Path of the browser. */
    browser: string;
    flags: readonly string[];
  }
}

/** Builds the sites if it must, and serves them; each process of tests starts a browser of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const { data, out } of Object.values(sites)) buildSite(data, () => {}, out);
  const partners = await serve(sites.partners.out, { port: 0 });
  const exact = await serve(sites.exact.out, { port: 0 });
  project.provide("sites", { partners: partners.url, exact: exact.url });
  project.provide("browser", findBrowser());
  // Code that runs for a second is not worth optimising; the browser would do it beside every one of some fifty databases.
  project.provide("flags", [...browserFlags, "--js-flags=--liftoff-only"]);
  return async () => void (await Promise.all([partners.close(), exact.close()]));
}
