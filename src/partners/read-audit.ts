import { Json } from "./json.ts";

/** One table of one release as it lies open to a reader; nothing here depends on the true numbers. */
export type TableFound = {
  readonly release: string;
  readonly table: string;
  readonly identifying: boolean;
  readonly cells: number;
  /** Cells shown as 0 or 5, which may be of 1 to 4. */
  readonly small: number;
  /** Cells of a table about no one in particular that cannot be nobody: accepted. */
  readonly somebody: number;
};

/** What audit.json says of partner releases, oldest first: whether nothing small could be worked out from all of them together. */
export type Audited = {
  readonly passed: boolean;
  readonly releases: readonly string[];
  /** Whether the true numbers were at hand. */
  readonly exact: boolean;
  readonly tables: readonly TableFound[];
};

function readTable(json: Json): TableFound {
  const { get } = json.object("release", "table", "identifying", "cells", "small", "fewest_values?", "somebody");
  return {
    release: get("release").text(),
    table: get("table").text(),
    identifying: get("identifying").truth(),
    cells: get("cells").whole(0),
    small: get("small").whole(0),
    somebody: get("somebody").whole(0),
  };
}

/** audit.json of a partner release, read strictly; `file` is what messages name. Throws a PolicyError. */
export function readAudit(value: unknown, file: string): Audited {
  const { get } = new Json(value, file).object(
    ...["passed", "releases", "exact", "problems", "failures", "programs?", "tables"],
  );
  return {
    passed: get("passed").truth(),
    releases: get("releases").texts(),
    exact: get("exact").truth(),
    tables: get("tables").list().map(readTable),
  };
}
