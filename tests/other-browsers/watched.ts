import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { countDrawn } from "../browser/drawn.ts";

/** Runs in a page before its scripts: notes errors, for no driver tells them of every browser. */
function noteErrors(): void {
  const errors: string[] = [];
  Object.assign(globalThis, { notedErrors: errors });
  const { error } = console;
  console.error = (...said: unknown[]) => {
    errors.push(said.join(" "));
    error(...said);
  };
  const note = (event: Event) => {
    if (event instanceof ErrorEvent) errors.push(event.message);
    // A preload is no more than advice: what needs the file asks for it again, and Firefox calls one of a loaded module an error.
    else if (event.target instanceof Element && !event.target.matches('link[rel="modulepreload"]'))
      errors.push(`not loaded: ${event.target.outerHTML}`);
  };
  addEventListener("error", note, { capture: true });
  addEventListener("unhandledrejection", ({ reason }) => errors.push(`nobody caught: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    errors.push(`against the policy: ${violatedDirective} ${blockedURI}`),
  );
}

const script = "watch.js";

/** Writes the pages of a built site once more, into a folder that is served in their place: each with a script that watches it. */
export function writeWatched(site: string, folder: string): void {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const page = readFileSync(join(site, file), "utf8");
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page.replace("<head>", `<head><script src="/${script}"></script>`));
  }
  writeFileSync(join(folder, script), `(${countDrawn})();\n(${noteErrors})();\n`);
}

/** Runs in a page: the errors that were noted, and addresses asked for that answered with one or lie outside the site. */
export function faults(): readonly string[] {
  const noted: readonly string[] = Reflect.get(globalThis, "notedErrors");
  const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const wrong = asked.filter(({ name, responseStatus }) => responseStatus >= 400 || !name.startsWith(location.origin));
  return [...noted, ...wrong.map(({ name, responseStatus }) => `${name}: ${responseStatus}`)];
}
