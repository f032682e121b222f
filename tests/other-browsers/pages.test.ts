import { expect, inject } from "vitest";
import { soon } from "../browser/agrees.ts";
import { numbersOfSite } from "../browser/numbers.ts";
import { sitePages } from "../browser/pages.ts";
import { shows } from "./compare.ts";
import { testInEach } from "./driven.ts";
import { faults } from "./watched.ts";

/** Runs in the page: by how many pixels it is too wide. */
const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const { site, lang, path, panels } of sitePages)
  testInEach(`${site}: /${path} loads without an error, fits, and shows what npm run numbers prints`, async (there) => {
    await there.goto(`${inject("served")[site]}${path}`);
    expect(await there.evaluate(overflow)).toBe(0);
    const failed = await shows(there, panels, await numbersOfSite[site](panels, lang), lang);
    expect(failed.join("")).toBe("");
    expect(await there.evaluate(faults)).toEqual([]);
  });

/** Runs in the page: does wrong in four ways. */
function doWrong(): void {
  console.error("told the console");
  setTimeout(() => {
    throw new Error("was not caught");
  });
  Promise.reject(new Error("was not awaited"));
  document.body.append(Object.assign(new Image(), { src: "/not-there.png" }));
}

testInEach("what a page does wrong is noted", async (there) => {
  await there.goto(`${inject("served").exact}en/methods/`);
  await there.evaluate(doWrong);
  const noted = async () => (await there.evaluate(faults)).join();
  for (const fault of ["told the console", "was not caught", "was not awaited", "not-there.png"])
    await expect.poll(noted, soon).toContain(fault);
});
