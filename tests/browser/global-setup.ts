import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/build-site.ts";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { serve } from "../../scripts/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Address at which the one browser of all tests is reached. */
    browser: string;
  }
}

/** Builds the site if it must, serves it, and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildSite("data", () => {});
  const site = await serve("dist", { port: 0 });
  // Code that runs for a second is not worth optimising; the browser would do it beside every one of some sixty databases.
  const args = [...browserFlags, "--js-flags=--liftoff-only"];
  const server = await chromium.launchServer({ executablePath: findBrowser(), args });
  project.provide("site", site.url);
  project.provide("browser", server.wsEndpoint());
  return async () => {
    await server.close();
    await site.close();
  };
}
