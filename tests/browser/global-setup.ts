import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/build-site.ts";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { serve } from "../../scripts/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Path of the browser. */
    browser: string;
    flags: readonly string[];
  }
}

/** Builds the site if it must, and serves it; each process of tests starts a browser of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite("data", () => {});
  const site = await serve("dist", { port: 0 });
  project.provide("site", site.url);
  project.provide("browser", findBrowser());
  // Code that runs for a second is not worth optimising; the browser would do it beside every one of some fifty databases.
  project.provide("flags", [...browserFlags, "--js-flags=--liftoff-only"]);
  return () => site.close();
}
