/** Runs in a page before its scripts: counts how often the page says that an answer is drawn. */
export function countDrawn(): void {
  Object.assign(globalThis, { drawnAnswers: 0 });
  document.addEventListener("drawn", () => {
    Object.assign(globalThis, { drawnAnswers: Reflect.get(globalThis, "drawnAnswers") + 1 });
  });
}

/**
 * Runs in a page: how often it has said so, once it has so often and the figures are complete, or after half a minute. To ask from
 * outside, fifty times a second, would cost more than the drawing.
 */
export function whenDrawn(times: number): Promise<number> {
  const count = () => Number(Reflect.get(globalThis, "drawnAnswers"));
  const { promise, resolve } = Promise.withResolvers<number>();
  const end = performance.now() + 30_000;
  const look = () => {
    if (performance.now() > end || (count() >= times && !document.body.classList.contains("changing")))
      resolve(count());
    else setTimeout(look, 20);
  };
  look();
  return promise;
}
