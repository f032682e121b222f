import { pathOf } from "../leadership/format.ts";
import { keptOn, leadershipOf } from "../offline/names.ts";
import { fileHref } from "./href.ts";

const store = leadershipOf(fileHref(""));
/** Each window has a copy of its own, so that one that leaves takes none from another. */
const nameOf = (file: string, own: string): string => `${new URL(fileHref(pathOf(file)), location.href)}?${own}`;

/** Keeps a leadership file, encrypted as it is, for a window that keeps its key; nothing where the browser keeps no pages either. */
export async function keepFile(file: string, own: string): Promise<void> {
  if (!navigator.serviceWorker?.controller) return;
  const response = await fetch(fileHref(pathOf(file)), { cache: "no-store" });
  if (!response.ok) return;
  const headers = { [keptOn]: new Date().toISOString(), date: response.headers.get("date") ?? "" };
  await (await caches.open(store)).put(nameOf(file, own), new Response(response.body, { headers }));
}

/** A window's copy of a leadership file. */
export const keptFile = async (file: string, own: string): Promise<Response | undefined> =>
  globalThis.caches?.match(nameOf(file, own), { cacheName: store });

/** Forgets the copies of a window. */
export async function forgetFiles(own: string): Promise<void> {
  if (!(await globalThis.caches?.has(store))) return;
  const cache = await caches.open(store);
  for (const { url } of await cache.keys()) if (url.endsWith(`?${own}`)) await cache.delete(url);
}

/** Forgets the copies of all windows. */
export const forgetAllFiles = async (): Promise<unknown> => globalThis.caches?.delete(store);
