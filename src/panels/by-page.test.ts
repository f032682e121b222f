import { expect, test } from "vitest";
import { panelsOn, panelsOnAll } from "./by-page.ts";
import { pagesShown, panels } from "./index.ts";

test.each(pagesShown)(
  "the page %s by itself has the panels that say they stand on it, in the order of all",
  async (page) => {
    const said = panels.filter(({ pages }) => pages.includes(page));
    expect((await panelsOn(page)).map(({ id }) => id)).toEqual(said.map(({ id }) => id));
  },
);

test("those of all pages together are all, in their order", async () => {
  expect((await panelsOnAll()).map(({ id }) => id)).toEqual(panels.map(({ id }) => id));
});
