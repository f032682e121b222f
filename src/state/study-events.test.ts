import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { concerns, type EventKind, studyEvents } from "./study-events.ts";

const kinds: readonly EventKind[] = ["opening", "plan", "change", "holiday"];
const site = (code: string, node: string, opened: string | null) => ({
  ...{ code, name: `Hospital ${code}`, node, region: null, opened, target: null },
});
const change = (on: string, scope: string) => ({ on, scope, text_en: scope, text_nb: scope, resets_limits: false });
const told = study({
  data_cut: "2023-06-30",
  sites: [site("A", "N", "2023-03-01"), site("B", "N", "2023-09-01"), site("C", "M", null)],
  plan: [{ version: "1", approved_on: "2023-01-05", source: "", points: [] }],
  changes: [change("2023-02-01", "blood"), change("2023-02-02", "enrolment"), change("2023-02-03", "freezer")],
  holidays: [{ on: "2022-12-22", until: "2023-01-01", text_en: "Christmas", text_nb: "Jul" }],
});
const days = (...asked: Parameters<typeof studyEvents>): string[] => studyEvents(...asked).map(({ on }) => on);
const nobody = { site: "", node: "" };

test("events of the kinds that are asked for, in the order of their days; a site that opens after the data cut is planned", () => {
  expect(studyEvents(told, nobody, kinds, ["enrolment"])).toMatchObject([
    { kind: "holiday", on: "2022-12-22", until: "2023-01-01" },
    { kind: "plan", on: "2023-01-05", until: null, version: "1" },
    { kind: "change", on: "2023-02-02" },
    { kind: "opening", on: "2023-03-01", site: "A", planned: false },
    { kind: "opening", on: "2023-09-01", site: "B", planned: true },
  ]);
  expect(days(told, nobody, ["plan"], ["enrolment"])).toEqual(["2023-01-05"]);
});
test("a chosen site shows its opening alone, a laboratory those that it serves", () => {
  expect(days(told, { site: "A", node: "" }, ["opening"], [])).toEqual(["2023-03-01"]);
  expect(days(told, { site: "", node: "N" }, ["opening"], [])).toEqual(["2023-03-01", "2023-09-01"]);
  expect(days(told, { site: "C", node: "" }, ["opening"], [])).toEqual([]);
});
test("a change is told where it concerns what is shown; one of a scope that nobody knows concerns both specimens", () => {
  expect(days(told, nobody, ["change"], ["blood"])).toEqual(["2023-02-01", "2023-02-03"]);
  expect(days(told, nobody, ["change"], ["tissue"])).toEqual(["2023-02-03"]);
  expect(days(told, nobody, ["change"], ["blood", "tissue", "enrolment"])).toHaveLength(3);
  expect(concerns({ scope: "freezer" }, "enrolment")).toBe(false);
});
test("a study of an earlier time, without holidays, changes and plan, has its openings", () => {
  const { holidays: _, ...older } = told;
  expect(days({ ...older, changes: [], plan: [] }, nobody, kinds, ["enrolment"])).toEqual(["2023-03-01", "2023-09-01"]);
});
