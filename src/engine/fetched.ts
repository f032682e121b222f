import { Unloaded } from "./engine.ts";
import { ofSum } from "./sum.ts";
import { watch } from "./watch.ts";

const textOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** An answer with all its bytes. */
export type Fetched = { readonly response: Response; readonly bytes: Uint8Array<ArrayBuffer> };

async function read(url: string, init: RequestInit, heard: () => void): Promise<Fetched> {
  try {
    const response = await fetch(url, init);
    heard();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      heard();
      pieces.push(piece.value);
    }
    return { response, bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
  } catch (cause) {
    throw new Unloaded(url, "missing", textOf(cause));
  }
}

/** What a host answers to an address, whatever its status; throws Unloaded where nothing comes, or for ten seconds nothing more. */
export async function answered(url: string, init: RequestInit = {}): Promise<Fetched> {
  const stop = new AbortController();
  const { wait, heard } = watch();
  try {
    return await wait(read(url, { ...init, signal: stop.signal }, heard), url);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** The bytes of a file of the site; throws Unloaded where they cannot be had. */
export async function fetched(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const { response, bytes } = await answered(url);
  if (!response.ok) throw new Unloaded(url, "missing", `HTTP ${response.status}`);
  return bytes;
}

/** What a file of JSON with its checksum holds; throws Unloaded where it cannot be had or is not as it was written. */
export const fetchedJson = async (url: string): Promise<unknown> => ofSum(await fetched(url), url);
