import { Unloaded } from "./engine.ts";

/** Seconds without any sign after which something is given up. */
export const patience = 10;

/**
 * Waits for work that gives signs of itself. `wait` rejects with Unloaded, naming what was waited for, when none has come for
 * ten seconds; they are counted one by one, so that a computer that slept has waited for one.
 */
export function watch() {
  let signs = 0;
  const wait = async <T>(work: Promise<T>, what: string): Promise<T> => {
    const { promise: ended, reject } = Promise.withResolvers<never>();
    let seen = signs;
    let quiet = 0;
    const ticking = setInterval(() => {
      quiet = seen === signs ? quiet + 1 : 0;
      seen = signs;
      if (quiet >= patience) reject(new Unloaded(what, "stalled", `nothing came for ${patience} seconds`));
    }, 1000);
    try {
      return await Promise.race([work, ended]);
    } finally {
      clearInterval(ticking);
    }
  };
  return {
    wait,
    /** A sign has come. */
    heard: (): void => {
      signs += 1;
    },
  };
}
