import { expect, test } from "vitest";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const [{ lang, path, panels }] = figurePages as [(typeof figurePages)[number]];
const [first = ""] = choices.sites;

/** Runs before the page's own code: counts the questions that the page has asked of its database. */
function countQuestions(): void {
  const { postMessage } = Worker.prototype;
  let asked = 0;
  Object.defineProperty(window, "questions", { get: () => asked });
  Worker.prototype.postMessage = function count(this: Worker, ...message: unknown[]): void {
    asked += 1;
    Reflect.apply(postMessage, this, message);
  };
}

test("from a list that was opened for a while a choice is shown without a question, and one made sooner is shown too", async () => {
  const there = await visit({ alone: true });
  const { page, goto, errors } = there;
  await page.addInitScript(countQuestions);
  const questions = () => page.evaluate((): number => Reflect.get(window, "questions"));
  await goto(`${path}?site=${encodeURIComponent(first)}`);
  await settled(there, 1);
  await page.locator("filter-bar summary").click();
  const list = page.locator('filter-bar select[name="tumour_group"]');
  const codes = await list.locator("option").evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  const [, next = "", , later = ""] = codes;
  expect(await questions()).toBe(0);

  await list.focus();
  await expect.poll(questions, soon).toBeGreaterThan(0);
  await list.selectOption(later);
  await settled(there, 2);
  await agrees(page, panels, lang, `site=${first}`, `tumour_group=${later}`);

  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await questions();
        return before === last;
      },
      { ...soon, interval: 1000 },
    )
    .toBe(true);
  await list.selectOption(next);
  await settled(there, 3);
  expect(await questions()).toBe(before);
  await agrees(page, panels, lang, `site=${first}`, `tumour_group=${next}`);
  expect(errors).toEqual([]);
});

test("what a list leads to is not got ready while nothing but files answers it", async () => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await goto(path);
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').focus();
  await page.waitForTimeout(1000);
  expect(asked.filter((url) => /answers\.[^/]*\.(site|node|tumour_group)-|engine/.test(url))).toEqual([]);
  expect(page.workers()).toEqual([]);
});
