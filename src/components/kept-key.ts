import { forgetAllFiles, forgetFiles, keepFile, keptFile } from "./kept-file.ts";

/** What opens the view again when its window is loaded anew: a key that cannot be read out, and its file's name. */
export type Kept = { readonly key: CryptoKey; readonly file: string };

const name = "samsvar";
const store = "keys";
/** Says which kept key is this window's; it is a random name, and nothing of the key. */
const windowName = "samsvar-window";

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function withStore<T>(mode: IDBTransactionMode, ask: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  try {
    return await settled(ask(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

/** Tells other windows, as long as this one lives, that a kept key is in use. */
const holdOn = (): void => void navigator.locks.request(name, { mode: "shared" }, () => new Promise(() => {}));

/** Keeps a key for this window, and its file where it can; throws where the browser does not let the key be kept. */
export async function keep(kept: Kept): Promise<void> {
  const own = crypto.randomUUID();
  await withStore("readwrite", (keys) => keys.put(kept, own));
  sessionStorage.setItem(windowName, own);
  holdOn();
  await keepFile(kept.file, own).catch(() => {}); // the view then opens again from the host alone
}

/** The key kept for this window, if there is one. */
export async function keptHere(): Promise<Kept | undefined> {
  const own = sessionStorage.getItem(windowName);
  const kept: Kept | undefined = own === null ? undefined : await withStore("readonly", (keys) => keys.get(own));
  if (kept) holdOn();
  return kept;
}

/** This window's copy of a leadership file, for when the host cannot be reached. */
export async function keptCopy(file: string): Promise<Response | undefined> {
  const own = sessionStorage.getItem(windowName);
  return own === null ? undefined : keptFile(file, own);
}

/** Forgets the key and the file kept for this window. */
export async function forgetKept(): Promise<void> {
  const own = sessionStorage.getItem(windowName);
  sessionStorage.removeItem(windowName);
  if (own === null) return;
  await forgetFiles(own).catch(() => {}); // without its key it opens nothing
  await withStore("readwrite", (keys) => keys.delete(own));
}

/** Forgets the keys and files of windows that were closed: those that lie there while no window holds on to any. */
export async function forgetOrphans(): Promise<void> {
  if (sessionStorage.getItem(windowName) !== null) return;
  const { held = [] } = await navigator.locks.query();
  if (held.some((lock) => lock.name === name)) return;
  indexedDB.deleteDatabase(name);
  await forgetAllFiles();
}
