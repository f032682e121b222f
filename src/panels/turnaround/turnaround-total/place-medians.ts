type Median = { readonly x: number; readonly width: number };
type Placed = Median & { readonly textX: number; readonly anchor: "start" | "end"; readonly dy: number };

const gap = 10;
/** Above its dot the words may come nearer, where that keeps them off the other curve. */
const nearest = 6;

/**
 * Places the words beside each median where no curve passes: the earlier one above and left of its dot, the later one
 * below and right; below one another where there is no room on the left. Answers in the order given. Pixels; `dy` from
 * the dot to the baseline.
 */
export function placeMedians(medians: readonly Median[], { left, right }: { left: number; right: number }): Placed[] {
  const sorted = medians.toSorted((a, b) => a.x - b.x);
  return medians.map((median) => {
    const i = sorted.indexOf(median);
    const isLater = i === sorted.length - 1;
    const onLeft = [gap, nearest].find((far) => median.x - far - median.width >= left - 4);
    const fitsRight = median.x + gap + median.width <= right;
    const room = (sorted[i + 1]?.x ?? Number.POSITIVE_INFINITY) - median.x > median.width + 2 * gap;
    if (isLater ? fitsRight : onLeft === undefined)
      return { ...median, textX: median.x + gap, anchor: "start", dy: isLater || room ? 22 : 42 };
    return { ...median, textX: median.x - (onLeft ?? gap), anchor: "end", dy: isLater && sorted.length > 1 ? 22 : -9 };
  });
}
