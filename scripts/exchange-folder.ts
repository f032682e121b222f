import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts the folder `made` in the place of `target`, or leaves `target` as it was and throws what kept it from being put there.
 * `old` is a path beside them that is free, for the while in between.
 */
export function exchangeFolder(target: string, made: string, old: string): void {
  const hadOld = existsSync(target);
  if (hadOld) renameSync(target, old);
  try {
    renameSync(made, target);
  } catch (error) {
    if (hadOld) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
