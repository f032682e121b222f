import { expect, test } from "vitest";
import type { Cube } from "../cubes/cube.ts";
import { readColumns } from "./columns.ts";

const cube = {
  name: "made",
  says: "",
  columns: [
    { name: "site", type: "string", nullable: true, says: "" },
    { name: "share", type: "number", nullable: true, says: "" },
    { name: "patients", type: "integer", nullable: false, says: "" },
  ],
  measures: ["patients"],
} as unknown as Cube;
const rowsOf = (text: string) => readColumns(`site,share,patients\n${text}`, cube).objects();

test("cells are read by the types of the contract, the last line with its end and without", () => {
  const rows = [
    { site: "A", share: 0.25, patients: 3 },
    { site: "A", share: -1e-9, patients: 12 },
    { site: "12", share: 3, patients: 3 },
  ];
  const text = "A,0.25,3\nA,-1e-09,12\n12,3.0,3";
  expect(rowsOf(text)).toEqual(rows);
  expect(rowsOf(`${text}\n`)).toEqual(rows);
  expect(rowsOf("")).toEqual([]);
});

test("an empty cell is missing, in each column and at the end of a line", () => {
  expect(rowsOf(",,\nB,,1\n")).toEqual([
    { site: null, share: null, patients: null },
    { site: "B", share: null, patients: 1 },
  ]);
});

test("a file with quotes has the same rows as one without", () => {
  expect(rowsOf('"A, B",0.5,1\n"say ""B""",,2\n')).toEqual([
    { site: "A, B", share: 0.5, patients: 1 },
    { site: 'say "B"', share: null, patients: 2 },
  ]);
  expect(rowsOf('"A",0.5,1\n')).toEqual(rowsOf("A,0.5,1\n"));
});
