import { inject, test } from "vitest";
import { otherBrowsers } from "../../scripts/find-other-browsers.ts";
import { whenDrawn } from "../browser/drawn.ts";
import { overBidi } from "./bidi.ts";
import type { Driver } from "./driver.ts";
import type { Started } from "./started.ts";
import { overWebDriver } from "./webdriver.ts";

/** A browser whose window is driven from here. */
export type Driven = Started & {
  readonly version: string;
  /** Goes to an address; settles when the page has loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page; what it is given and answers goes there and back as JSON. */
  readonly evaluate: <Answer, Given = void>(run: (given: Given) => Answer, given?: Given) => Promise<Awaited<Answer>>;
  /** How often the page has said that an answer is drawn, once it has so often and the figures are complete. */
  readonly drawn: (times?: number) => Promise<number>;
};

const drivers: Readonly<Record<Started["name"], (address: string) => Promise<Driver>>> = {
  Firefox: overBidi,
  WebKitGTK: overWebDriver,
};

async function drive(started: Started): Promise<Driven> {
  const { version, goto, run } = await drivers[started.name](started.address);
  const evaluate: Driven["evaluate"] = async (inPage, given) => {
    const call = `(async () => JSON.stringify([await (${inPage})(${JSON.stringify(given)})]))()`;
    return JSON.parse(await run(call))[0];
  };
  return { ...started, version, goto, evaluate, drawn: (times = 0) => evaluate(whenDrawn, times) };
}

const driven = new Map<Started["name"], Promise<Driven>>();

/** A test in each other browser, one after the other in the same window; skipped in those that are not here. */
export function testInEach(what: string, run: (there: Driven) => Promise<void>): void {
  for (const { name } of otherBrowsers) {
    const started = inject("started").find((one) => one.name === name);
    test.skipIf(!started)(`${name}: ${what}`, async () => {
      if (!started) return;
      const there = driven.get(name) ?? drive(started);
      driven.set(name, there);
      await run(await there);
    });
  }
}
