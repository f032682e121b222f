/** Runs in the page: text of its figures that is small, cut off at the figure's edge, or written over other text, and what reaches out. */
export function faultsOfFigures(): string[] {
  const charts = [...document.querySelectorAll("svg.chart")]
    .filter((chart) => chart.getBoundingClientRect().width > 0)
    .filter((chart) => chart.checkVisibility({ visibilityProperty: true }));
  return charts.flatMap((chart) => {
    const frame = chart.getBoundingClientRect();
    const isOut = (box: Record<"left" | "right" | "top" | "bottom", number>, by: number): boolean =>
      box.left < frame.left - by ||
      box.right > frame.right + by ||
      box.top < frame.top - by ||
      box.bottom > frame.bottom + by;
    const scale = frame.width / Number(chart.getAttribute("width"));
    const texts = [...chart.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const leading = (bottom - top) / 5; // a box is taller than its letters
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return { words: text.textContent ?? "", size, left, right, top: top + leading, bottom: bottom - leading };
    });
    const shown = texts.filter(({ left, right, words }) => right > left && words.trim() !== "");
    const small = shown.filter(({ size }) => size < 11.99).map(({ words, size }) => `"${words}": ${size} px`);
    const cut = shown.filter((text) => isOut(text, 1)).map(({ words }) => `"${words}": cut off`);
    // From left to right, so that each text is held only against those that begin before it ends: a map of genes has thousands.
    const inOrder = shown.toSorted((a, b) => a.left - b.left);
    const over = inOrder.flatMap((a, i) => {
      const found: string[] = [];
      for (let at = i + 1; at < inOrder.length; at += 1) {
        const b = inOrder[at];
        if (!b || a.right - b.left <= 1) break;
        if (b.right - b.left > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
          found.push(`"${a.words}" and "${b.words}": over each other`);
      }
      return found;
    });
    const out = [...chart.querySelectorAll("rect:not(.hit), line, circle, path, polyline")].flatMap((mark) => {
      const box = mark.getBoundingClientRect();
      return box.width + box.height > 0 && isOut(box, 3) // what is for paper alone has no size
        ? [`${mark.tagName} ${mark.getAttribute("class")}: reaches out of the figure`]
        : [];
    });
    const twice = [...chart.querySelectorAll(".axis")].flatMap((axis) => {
      const numbers = [...axis.querySelectorAll("text")].filter(({ textContent }) =>
        /^−?\d{1,3}(?:[.,]\d+)?$/.test(textContent),
      );
      const isAlike = (a: Element, b: Element): boolean =>
        a.textContent === b.textContent && ["x", "y"].some((at) => a.getAttribute(at) === b.getAttribute(at));
      return numbers
        .filter((number, i) => numbers.slice(0, i).some((before) => isAlike(before, number)))
        .map(({ textContent }) => `${textContent}: twice on one axis`);
    });
    return [...small, ...cut, ...over, ...twice, ...new Set(out)].map(
      (fault) => `${chart.getAttribute("class")}: ${fault}`,
    );
  });
}
