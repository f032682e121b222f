/** Milliseconds after which what is kept is shown in the place of what does not come. */
export const patience = 3000;

/**
 * What a site answers, or, where nothing comes from it or not soon, what is kept. Rejects as the network does where nothing is kept.
 */
export async function firstOf(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  wait = patience,
): Promise<Response> {
  const late = Symbol();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), wait);
  });
  try {
    const first = await Promise.race([network, waiting]);
    if (first !== late) return first;
    return (await kept()) ?? (await network);
  } catch (error) {
    const found = await kept();
    if (found === undefined) throw error;
    return found;
  } finally {
    clearTimeout(timer);
  }
}
