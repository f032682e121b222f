import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { shortName, studyName } from "./study-name.ts";

test("pages in Norwegian show the Norwegian name where there is one", () => {
  const bare = study({ name: "The study", short_name: "Study" });
  const both = study({ name: "The study", short_name: "Study", name_nb: "Studien", short_name_nb: "Studie" });
  expect([studyName(bare, "nb"), shortName(bare, "nb")]).toEqual(["The study", "Study"]);
  expect([studyName(both, "nb"), shortName(both, "nb")]).toEqual(["Studien", "Studie"]);
  expect([studyName(both, "en"), shortName(both, "en")]).toEqual(["The study", "Study"]);
});
