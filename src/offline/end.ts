import { storeOf } from "./store.ts";

/** The worker of a site that is built without copies for reading offline: it ends those of earlier builds, and itself. */
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: string, listen: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
};

async function end(): Promise<void> {
  await storeOf(caches, new URL("./", location.href)).end();
  await self.registration.unregister();
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(end()));
