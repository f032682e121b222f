import { Unloaded } from "./engine.ts";
import { ofSum } from "./sum.ts";
import { watch } from "./watch.ts";

const textOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** What a host answers to an address, whatever its status, and its bytes as they come. */
export type Arriving = { readonly response: Response; readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>> };

/** Asks a host; this, and each piece of what it answers, throws Unloaded where nothing comes, or for ten seconds nothing more. */
export async function arriving(url: string, init: RequestInit = {}): Promise<Arriving> {
  const stop = new AbortController();
  const { wait } = watch();
  const coming = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await wait(work, url);
    } catch (cause) {
      stop.abort();
      throw cause instanceof Unloaded ? cause : new Unloaded(url, "missing", textOf(cause));
    }
  };
  const response = await coming(fetch(url, { ...init, signal: stop.signal }));
  async function* read() {
    const reader = response.body?.getReader();
    if (!reader) return;
    for (let piece = await coming(reader.read()); !piece.done; piece = await coming(reader.read())) yield piece.value;
  }
  return { response, pieces: read() };
}

/** The bytes of a file of the site; throws Unloaded where they cannot be had. */
export async function fetched(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const { response, pieces } = await arriving(url);
  if (!response.ok) throw new Unloaded(url, "missing", `HTTP ${response.status}`);
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

/** What a file of JSON with its checksum holds; throws Unloaded where it cannot be had or is not as it was written. */
export const fetchedJson = async (url: string): Promise<unknown> => ofSum(await fetched(url), url);
