/** Global filters a cube can answer, by the columns it carries. */
export type CubeFilter = "period" | "site" | "node" | "tumour_group";

export type CubeColumn = {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly description: string;
  /** The closed list of codes, where there is one that no study can extend. */
  readonly codes?: readonly string[];
  readonly unit?: string;
  /** An empty cell is allowed and means what the description says. */
  readonly nullable?: boolean;
};

/**
 * The contract of one cube: additive counts (or sums) over coded dimensions, never an identifier or an average.
 *
 * `slices` are columns of which a reader picks one value: counts are not added over them, because one unit stands in
 * several of their values. Over every other dimension, any sum of rows is a count of distinct units.
 */
export type Cube = {
  readonly name: string;
  readonly title: string;
  /** What one row counts. */
  readonly grain: string;
  readonly columns: readonly CubeColumn[];
  readonly measures: readonly string[];
  readonly slices: readonly string[];
  readonly filters: readonly CubeFilter[];
};

const month = (of: string): CubeColumn => ({
  name: "month",
  type: "string",
  description: `Month (YYYY-MM) of ${of}; empty when that date is missing`,
  nullable: true,
});

/** Month and site, of cubes that know no tumour group. */
export const monthAndSite = (monthOf: string): readonly CubeColumn[] => [
  month(monthOf),
  { name: "site", type: "string", description: "Code of the recruiting site, as in sites.csv" },
];

/** The three dimensions that nearly every cube carries: month, site and tumour group. */
export const commonDimensions = (monthOf: string): readonly CubeColumn[] => [
  ...monthAndSite(monthOf),
  {
    name: "tumour_group",
    type: "string",
    description: "Code of the tumour group, as in study.json; unknown when empty",
  },
];

export const commonFilters: readonly CubeFilter[] = ["period", "site", "tumour_group"];
