import { Unloaded } from "../engine/engine.ts";
import { watch } from "../engine/watch.ts";

let lost = false;

/** Whether a script could not be had: as long as the page lives, browsers may not ask for it again. */
export const hasLostScript = (): boolean => lost;

/** A script of the site that comes late; throws Unloaded where it cannot be had, or for ten seconds does not come. */
export async function script<T>(coming: Promise<T>): Promise<T> {
  try {
    return await watch().wait(coming, "script");
  } catch (cause) {
    lost = true;
    throw cause instanceof Unloaded ? cause : new Unloaded("script", "missing", String(cause));
  }
}
