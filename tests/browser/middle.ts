import type { Locator, Page } from "playwright-core";

/** What stands behind the question mark of the page's address, in plain letters. */
export const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** The middle of a mark, scrolled to the middle of the screen: at its edge the bar of the page would lie over it. */
export async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.evaluate((shape) => shape.scrollIntoView({ block: "center" }));
  const box = await mark.boundingBox();
  if (!box) throw new Error(`there is no ${mark} to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What comes by itself when a page has been read, so that it can be read without a connection. */
export const ofKeeping = /\/_astro\/(offline|kept-key|href)\.|\/(sw\.js|site\.json)$/;
