import { firstOf } from "./answer.ts";
import { kindOf } from "./kinds.ts";
import type { Keep } from "./names.ts";
import { isFile, storeOf } from "./store.ts";

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Lasting & {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
};
type Events = { install: Lasting; activate: Lasting; message: Lasting & { readonly data: Keep }; fetch: Asked };
/** What a service worker has of its own; the types of pages know none. */
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener<T extends keyof Events>(type: T, listen: (event: Events[T]) => void): void;
};

const root = new URL("./", location.href);
const store = storeOf(caches, root);

/** Ends this worker and all that it keeps, where its own file is gone from the host or closed to the reader: browsers do not. */
async function endIfGone(): Promise<void> {
  const response = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (response === null || response.status >= 500 || isFile(response)) return;
  await store.end();
  await self.registration.unregister();
}

async function remember(kind: "page" | "file", url: string, response: Response): Promise<void> {
  if (kind === "file") return isFile(response) ? store.file(url, response) : undefined;
  const isOurs = response.ok && (await store.page(url, response));
  if (!isOurs && response.type !== "opaqueredirect" && response.status < 500) await endIfGone();
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});
self.addEventListener("message", (event) => event.waitUntil(store.keep(event.data).catch(() => {}))); // as if it had not asked
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== root.origin || !pathname.startsWith(root.pathname)) return;
  const kind = kindOf(pathname.slice(root.pathname.length));
  if (kind === null) return;
  const network = (async () => (await event.preloadResponse) ?? fetch(request))();
  const remembered = network.then((response) => remember(kind, request.url, response.clone()));
  event.waitUntil(remembered.catch(() => {})); // a full disk keeps nobody from reading
  event.respondWith(firstOf(network, () => store.find(request.url)));
});
