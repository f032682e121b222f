import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import type { ConsequenceCount } from "../../../questions/consequences/question.ts";
import { consequenceFlow } from "./panel.ts";

const row = (
  stage: ConsequenceCount["stage"],
  patients: number,
  waited: ConsequenceCount["waited"] = "8_weeks_or_more",
): ConsequenceCount => ({
  informed_by: "both",
  stage,
  later_further: "no",
  waited,
  patients,
});
const told = async (rows: readonly ConsequenceCount[], open: number, lang: "en" | "nb" = "en") => {
  const why = open > 0 ? [{ reason: "no_actionable_finding", patients: open }] : [];
  const reply = await replyTo(consequenceFlow, [rows, why], { supplied: ["decisions"] });
  return [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};
const full = [row("discussed", 28), row("recommended", 4), row("offered", 3), row("started", 5)];

test("who started, of all discussed; no specimen is compared with another", async () => {
  // 5 of 40: Wilson 5.5 to 26.1 %.
  expect(await told([...full, row("discussed", 6, "under_8_weeks")], 35)).toEqual([
    "Treatment was started in 13 % of the patients discussed at least 8 weeks ago.",
    "95 % interval 5 to 26, 5 of 40 patients; 12 had a recommendation, 8 an offer. 6 discussed later are not counted. Commonest reason against: no actionable finding (35 of 35 not started).",
  ]);
  expect(await told([...full, row("discussed", 6, "under_8_weeks")], 35, "nb")).toEqual([
    "Behandling er startet hos 13 % av pasientene drøftet for minst 8 uker siden.",
    "95 %-intervall 5 til 26, 5 av 40 pasienter; 12 fikk en anbefaling, 8 et tilbud. 6 drøftet senere er ikke regnet med. Vanligste årsak til at det ikke skjedde: ingen behandlingsrelevante funn (35 av 35 som ikke har startet).",
  ]);
});
test("few, one, none and nobody", async () => {
  expect((await told([row("discussed", 9), row("started", 3)], 9))[0]).toBe(
    "Treatment was started in 3 of 12 patients discussed at least 8 weeks ago.",
  );
  expect(await told([row("started", 1)], 0, "nb")).toEqual([
    "Behandling er startet hos 1 av 1 pasient drøftet for minst 8 uker siden.",
    "1 fikk en anbefaling, 1 et tilbud.",
  ]);
  expect((await told([row("discussed", 30)], 30))[0]).toBe(
    "No treatment has been started in the 30 patients discussed at least 8 weeks ago.",
  );
  expect((await told([row("discussed", 30, "under_8_weeks")], 0))[0]).toBe(
    "Cannot be said yet: the 30 patients discussed were so under 8 weeks ago.",
  );
  expect((await told([], 0))[0]).toBe("The tumour board has not discussed any patient yet.");
});
