import { expect, test } from "vitest";
import { visit } from "./visit.ts";

test("what is assumed beside the forecast stands in the address, moves the answer, and goes again", async () => {
  const { page, goto, drawn, errors } = await visit();
  await goto("en/enrolment/");
  const card = page.locator("#enrolment-forecast");
  const usual = await card.locator(".answer").textContent();
  const pace = card.getByRole("slider", { name: "Pace at every site" });
  expect(await pace.getAttribute("aria-valuetext")).toBe("As it is");
  await pace.fill("-40");
  await page.waitForURL("**/en/enrolment/?pace=-40");
  await drawn(1);
  expect(await pace.getAttribute("aria-valuetext")).toBe("pace −40 %");
  expect(await card.locator(".typed output").allTextContents()).toEqual(["None", "pace −40 %"]);
  expect(await card.locator(".answer").textContent()).toMatch(/^Then the target .+; as things are, in .+\.$/);
  expect(await page.locator(".chosen").textContent()).toContain("pace −40 %");
  await pace.fill("0");
  await drawn(2);
  expect(await card.locator(".answer").textContent()).toBe(usual);
  expect(errors).toEqual([]);
});

test("partners, who are not told the forecast, are offered nothing to assume", async () => {
  const { page, goto } = await visit({ site: "partners" });
  await goto("en/enrolment/");
  expect(await page.locator("#enrolment-forecast .typed").isVisible()).toBe(false);
});

test("sliders are moved by keys a step at a time, take what the address asks for, and are large enough for a finger", async () => {
  const { page, goto, drawn } = await visit({ viewport: { width: 360, height: 740 } });
  await goto("nb/enrolment/?more_sites=2&pace=17");
  await drawn(1);
  const typed = page.locator("#enrolment-forecast .typed");
  const sites = typed.getByRole("slider", { name: "Flere sykehus" });
  expect(await sites.inputValue()).toBe("2");
  expect(await typed.locator("output").allTextContents()).toEqual(["2 sykehus til", "Som den er"]);
  for (const slider of await typed.getByRole("slider").all())
    expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const mark = await page.locator("#enrolment-forecast .mark-simulated").boundingBox();
  expect(mark?.width, "the mark is as wide as its words").toBeLessThan(160);
  await sites.press("ArrowRight");
  await page.waitForURL("**/nb/enrolment/?more_sites=3");
  await drawn(2);
  expect(await typed.locator("output").first().textContent()).toBe("3 sykehus til");
  await page.goBack();
  await drawn(3);
  expect(await sites.inputValue()).toBe("2");
  await sites.press("Home");
  await drawn(4);
  expect(new URL(page.url()).search).toBe("");
});
