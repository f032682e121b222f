import { type Study, withoutCounts } from "../../src/cubes/study.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { Manifest } from "../../src/engine/manifest.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import type { Release } from "../../src/engine/release.ts";
import { hasSupplied } from "../../src/engine/supplied.ts";
import type { Counted, PartnerTable } from "../../src/partners/told.ts";
import { partnerAnswers } from "../../src/questions/partners.ts";
import { askAll } from "../../src/questions/question.ts";
import { noFilters } from "../../src/state/filters.ts";

/** A table that partners see, of any question. */
export type AnyTable = PartnerTable<Readonly<Record<string, unknown>>>;
/** Every table that a question has for partners, with the question's name. */
export const knownTables: ReadonlyMap<string, { readonly question: string; readonly table: AnyTable }> = new Map(
  partnerAnswers.flatMap(({ name, answer }) =>
    "tables" in answer ? answer.tables.map((table) => [table.name, { question: name, table }] as const) : [],
  ),
);

/** An exact release as cells of partner tables, before lists of codes are drawn; tables that were not supplied are left out. */
export type Exact = {
  readonly release: string;
  readonly study: Study;
  readonly supplied: readonly string[];
  readonly cells: ReadonlyMap<string, readonly Counted[]>;
};

/** Asks an exact release the questions behind some tables, without filters. */
export const exactCells = async (release: Release, isWanted?: (table: string) => boolean): Promise<Exact> =>
  askedCells(release.manifest, await nodeEngine(release), isWanted);

/** The same of a database that holds one. */
export async function askedCells(
  manifest: Manifest,
  engine: Engine,
  isWanted: (table: string) => boolean = () => true,
): Promise<Exact> {
  const setting = { manifest, filters: noFilters };
  const { study, supplied } = manifest;
  const cells = await Promise.all(
    partnerAnswers.map(async ({ name, question, answer }) => {
      if (!("tables" in answer)) return [];
      const tables = answer.tables.filter(
        (table) => isWanted(table.name) && table.needs.every((needed) => hasSupplied(manifest, needed)),
      );
      if (tables.length === 0) return [];
      const { asked } = await askAll(name, { asked: question }, engine, setting);
      return tables.map((table) => [table.name, asked.flatMap((row) => table.cells(row, study))] as const);
    }),
  );
  return { release: manifest.release, study: withoutCounts(study), supplied, cells: new Map(cells.flat()) };
}
