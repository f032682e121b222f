import type { Format } from "../words/format.ts";

/** A difference of shares in percentage points, to a tenth; of rounded counts, whole. */
export const points = (share: number, f: Format): string => f.number(share * 100, f.rounded || f.vague ? 0 : 1);
