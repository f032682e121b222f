/** The page's sentence that what it shows is not from the site just now; null where it need not say so. */
export const keptLine = (): HTMLElement | null => document.querySelector<HTMLElement>(".kept:not([hidden])");

/** Whether the site has not answered since the page was shown from what was kept. */
export const isWithoutSite = (): boolean => keptLine() !== null && keptLine()?.dataset["told"] === undefined;
