import type { Cube } from "../cubes/cube.ts";
import { exportTables } from "../cubes/export/index.ts";
import { keyRule, rulesOf } from "../cubes/export/rules.ts";
import { studyKeys } from "../cubes/export/study-keys.ts";
import { cubes } from "../cubes/index.ts";
import type { Policy } from "../partners/policy.ts";
import type { Dimension, Role } from "../partners/table.ts";
import { partnerAnswers } from "../questions/partners.ts";

/** One line of a dictionary. */
export type Entry = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly rules: readonly string[];
};
/** One file of a dictionary: what a row is, and its columns. */
export type FileEntry = { readonly file: string; readonly grain: string; readonly entries: readonly Entry[] };

const withUnit = (type: string, unit?: string): string => (unit === undefined ? type : `${type}, ${unit}`);

/** One file of a release, by the contract of its cube. */
export const cubeFile = ({ name, grain, columns }: Cube): FileEntry => ({
  file: `${name}.csv`,
  grain,
  entries: columns.map(({ name: column, type, unit, description, codes }) => ({
    name: column,
    type: withUnit(type, unit),
    required: false,
    description,
    rules: codes ? [`one of ${codes.join(", ")}`] : [],
  })),
});

/** Every file of a release, by the contract that its cubes are checked against. */
export const releaseFiles = (): readonly FileEntry[] => cubes.map((cube) => cubeFile(cube));

const titles = new Map(
  partnerAnswers.flatMap(({ answer }) => ("tables" in answer ? answer.tables : []).map((table) => [table.name, table])),
);
const says: Readonly<Record<Role, string>> = {
  who: "says who",
  when: "says when",
  none: "says neither who nor when",
};
/** Codes one by one, or of many the first and the last. */
const codesOf = ({ codes }: Dimension): string =>
  codes.length > 30 ? `one of ${codes.length} codes, ${codes[0]} to ${codes.at(-1)}` : `one of ${codes.join(", ")}`;

/** Every table of a partner release, by the policy that it was published under. */
export const partnerFiles = ({ tables }: Policy): readonly FileEntry[] =>
  Object.entries(tables).map(([name, { dimensions, count }]) => {
    const known = titles.get(name);
    const titleOf = (dimension: string): string =>
      known?.dimensions.find((each) => each.name === dimension)?.title ?? dimension;
    return {
      file: `${name}.csv`,
      grain: known?.title ?? name,
      entries: [
        ...dimensions.map((dimension) => ({
          name: dimension.name,
          type: says[dimension.role],
          required: false,
          description: titleOf(dimension.name),
          rules: [codesOf(dimension)],
        })),
        { name: count, type: "count", required: false, description: `Number of ${count}, rounded`, rules: [] },
      ],
    };
  });

const studyFile = (): FileEntry => ({
  file: "study.json",
  grain: "What the study says of itself; [] is each item of a list",
  entries: studyKeys().map(({ path, type, unit, required, description, rules }) => ({
    name: path,
    type: withUnit(type, unit),
    required,
    description,
    rules,
  })),
});

/** Every file of a study export, by the contract that its rows are checked against. */
export const exportFiles = (): readonly FileEntry[] => [
  studyFile(),
  ...exportTables.map((table) => {
    const key = keyRule(table);
    return {
      file: `${table.name}.csv`,
      grain: key === null ? table.grain : `${table.grain}; ${key}`,
      entries: table.columns.map((column) => ({
        name: column.name,
        type: withUnit(column.type, column.unit),
        required: column.required ?? false,
        description: column.description,
        rules: rulesOf(column, table).filter((rule) => rule !== "must not be empty"),
      })),
    };
  }),
];
