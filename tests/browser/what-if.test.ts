import { expect, test } from "vitest";
import { visit } from "./visit.ts";

test("what is assumed beside the forecast stands in the address, moves the answer, and goes again", async () => {
  const { page, goto, drawn, errors } = await visit();
  await goto("en/enrolment/");
  const card = page.locator("#enrolment-forecast");
  const usual = await card.locator(".answer").textContent();
  await card.locator('.typed [name="pace"]').selectOption("-40");
  await page.waitForURL("**/en/enrolment/?pace=-40");
  await drawn(1);
  expect(await card.locator(".answer").textContent()).toMatch(/^Then the target .+; as things are, in .+\.$/);
  expect(await page.locator(".chosen").textContent()).toContain("pace −40 %");
  await card.locator('.typed [name="pace"]').selectOption("");
  await drawn(2);
  expect(await card.locator(".answer").textContent()).toBe(usual);
  expect(errors).toEqual([]);
});

test("partners, who are not told the forecast, are offered nothing to assume", async () => {
  const { page, goto } = await visit({ site: "partners" });
  await goto("en/enrolment/");
  expect(await page.locator("#enrolment-forecast .typed").isVisible()).toBe(false);
});
