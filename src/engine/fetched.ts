import { Unloaded } from "./engine.ts";

/** A file of the site; throws Unloaded where it cannot be had. */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Unloaded(url, cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new Unloaded(url, `HTTP ${response.status}`);
  return response;
}
