import { textWidth } from "./text.ts";
import { theme } from "./theme.ts";

/** Width in pixels of the widest of some texts in the figures' own size; 0 of none. */
export const widest = (texts: readonly string[], bold = false): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, theme.font, bold)));
