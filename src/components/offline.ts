import { type Keep, prefixOf, type SiteNow, siteFile, workerFile } from "../offline/names.ts";
import { offlineWords } from "../words/offline.ts";
import { beside } from "./beside.ts";
import { fileHref } from "./href.ts";
import { forgetOrphans } from "./kept-key.ts";
import { keptLine } from "./kept-line.ts";
import { langHere } from "./lang-here.ts";
import { pageHere } from "./page-here.ts";

/** Where it stands that the reader has chosen; without a choice it is as the page says. */
const choice = "samsvar-offline";
const field = () => document.querySelector<HTMLElement>("[data-offline]");

/** Whether the reader wants what is read to be kept; null in a browser that stores nothing. */
function wanted(): boolean | null {
  try {
    return (localStorage.getItem(choice) ?? field()?.dataset["offline"]) === "on";
  } catch {
    return null;
  }
}

/** Whether the reader's line is dear or slow, where the browser tells. */
function isSaving(): boolean {
  const line =
    "connection" in navigator ? (navigator.connection as { saveData?: boolean; effectiveType?: string }) : {};
  return line.saveData === true || ["slow-2g", "2g", "3g"].includes(line.effectiveType ?? "");
}

/** What a reader who goes on may need of the page before us: its program, and the numbers that it asks for first. */
function moreOf(page: string, { manifest = "", answers }: DOMStringMap): Keep["more"] {
  const url = new URL(manifest, location.href).href;
  return {
    program: page,
    numbers: [url, beside(url, answers === undefined ? "tables.json" : `${answers}.${page}.whole.json`)],
  };
}

function whatToKeep(goesOn: boolean): Keep {
  const { dataset } = document.body;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const page = pageHere();
  const more = page !== undefined && goesOn && !isSaving() ? moreOf(page, dataset) : null;
  return { build: dataset["build"] ?? "", page: location.href, files, more };
}

async function keepPage(): Promise<void> {
  const goesOn = navigator.serviceWorker.controller !== null;
  await navigator.serviceWorker.register(fileHref(workerFile), { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  if (wanted() === true) active?.postMessage(whatToKeep(goesOn));
}

async function keepNothing(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(fileHref(""))));
  await Promise.all(names.map((name) => caches.delete(name)));
  await (await navigator.serviceWorker.getRegistration(fileHref("")))?.unregister();
}

/** Lets the reader choose at the foot of the page whether what is read is kept. */
function offer(isOn: boolean): void {
  const box = field()?.querySelector("input");
  if (!box) return;
  box.checked = isOn;
  box.addEventListener("change", () => {
    localStorage.setItem(choice, box.checked ? "on" : "off");
    void (box.checked ? keepPage() : keepNothing()).catch(() => {
      box.checked = !box.checked;
    });
  });
  field()?.removeAttribute("hidden");
}

async function siteNow(): Promise<SiteNow | null> {
  const response = await fetch(fileHref(siteFile), { cache: "no-store" }).catch(() => null);
  return response?.ok === true ? ((await response.json()) as SiteNow) : null;
}

/** What the site says of the page that was kept, now that it answers. */
function told({ build, release, withdrawn }: SiteNow): string {
  const words = offlineWords[langHere()];
  const { build: shownBuild, release: shown = "" } = document.body.dataset;
  if (build === shownBuild) return words.same;
  if (withdrawn.includes(shown)) return words.withdrawn(shown);
  return release === shown ? words.changed : words.newer(shown, release);
}

/** Milliseconds between two looks whether the site answers again. */
const pause = 15_000;
let looking: ReturnType<typeof setTimeout> | undefined;

/** Where the page was kept: says how it stands to the site, as soon as that answers. */
async function look(): Promise<void> {
  clearTimeout(looking);
  const line = keptLine();
  if (!line || line.dataset["told"] !== undefined) return;
  const now = await siteNow().catch(() => null);
  if (line !== keptLine()) return;
  if (now === null) {
    looking = setTimeout(() => void look(), pause);
    return;
  }
  line.dataset["told"] = now.build;
  line.textContent = told(now);
  if (now.build === document.body.dataset["build"]) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = offlineWords[langHere()].load;
  button.addEventListener("click", () => location.reload());
  line.append(" ", button);
}

/** What the page that stands in the document does for reading without a connection. */
function attend(): void {
  if (!("serviceWorker" in navigator) || !isSecureContext || location.protocol === "file:") return;
  void look();
  const isOn = wanted();
  if (isOn === null || !field()) return;
  offer(isOn);
  if (isOn && !keptLine()) void keepPage().catch(() => {}); // all works as without
}

export const offline = {
  begin: (): void => {
    attend();
    void forgetOrphans().catch(() => {});
    document.addEventListener("arrive", attend);
    addEventListener("online", () => void look());
  },
};
