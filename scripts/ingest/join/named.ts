import { basename, dirname } from "node:path";
import type { JoinedSpecimen } from "./specimens.ts";

/**
 * Finds the specimen that a file is named for: its name begins with one of the specimen's ids, which is not the beginning
 * of a longer one, or its folder is one.
 */
export function namedBy(specimens: readonly JoinedSpecimen[]): (path: string) => JoinedSpecimen | undefined {
  const byId = new Map(specimens.flatMap((specimen) => [...specimen.ids].map((id) => [id, specimen] as const)));
  return (path) => {
    const name = basename(path);
    for (let end = name.length; end > 0; end -= 1) {
      const found = /^[A-Za-z0-9-]/.test(name.slice(end)) ? undefined : byId.get(name.slice(0, end));
      if (found !== undefined) return found;
    }
    return byId.get(basename(dirname(path)));
  };
}
