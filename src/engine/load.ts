import type { Cube } from "../cubes/cube.ts";

/** What loading needs of a database: run a statement, and take in a table as an Arrow stream. */
export type Loader = {
  run(sql: string): Promise<void> | void;
  insert(table: string, arrow: Uint8Array): Promise<void> | void;
};

/** Statements to run once, right after connecting: nothing may be fetched from another host. */
export const setUp = ["SET autoload_known_extensions=false", "SET autoinstall_known_extensions=false"] as const;

/** Parameters of every table macro, in the order in which a query binds them as $1 … $5. */
export const macroParams = ["p_from", "p_to", "p_site", "p_node", "p_tumour_group"] as const;

const conditions = {
  period: "(p_from = '' OR month >= p_from) AND (p_to = '' OR month <= p_to)",
  site: "(p_site = '' OR site = p_site) AND (p_node = '' OR node = p_node)",
  node: "(p_node = '' OR node = p_node)",
  tumour_group: "(p_tumour_group = '' OR tumour_group = p_tumour_group)",
} as const;

/**
 * The filters of a cube, written once: the table macro `NAME_in($1, …, $5)` answers the rows the reader has chosen.
 * A cube that lacks a dimension ignores its filter; the panel says so.
 */
export const filterMacro = (cube: Cube): string =>
  `CREATE MACRO ${cube.name}_in(${macroParams.join(", ")}) AS TABLE SELECT * FROM ${cube.name} WHERE ${
    cube.filters.map((filter) => conditions[filter]).join(" AND ") || "true"
  }`;

/** Puts beside each row's site the laboratory that serves it: a filter on it is then a plain comparison, not a join. */
const withNode = (cube: Cube): readonly string[] => [
  `CREATE TABLE ${cube.name} AS SELECT c.*, s.node FROM ${cube.name}_rows AS c LEFT JOIN sites AS s ON s.site = c.site`,
  `DROP TABLE ${cube.name}_rows`,
];

/** Loads a cube into a database that is set up, and makes its filter macro; what is filtered by site needs the sites first. */
export async function loadCube(loader: Loader, cube: Cube, arrow: Uint8Array): Promise<void> {
  const bySite = cube.filters.includes("site");
  await loader.insert(bySite ? `${cube.name}_rows` : cube.name, arrow);
  if (bySite) for (const statement of withNode(cube)) await loader.run(statement);
  if (cube.filters.length > 0) await loader.run(filterMacro(cube));
}
