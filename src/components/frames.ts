/** Settles when the page has nothing else to do; where `timeout` is not 0, after so many milliseconds at the latest. */
export const idle = (timeout = 0): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 20);
  });

/** Settles when what has been put on the page has been painted; a page that nobody sees is not painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
