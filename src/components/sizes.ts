/** Widths in CSS pixels for which the build draws each figure; a card shows the widest that it has room for (`styles/drawing.css`). */
export const builtWidths = [312, 480, 640, 816, 1060] as const;

/** Width for which a figure is drawn that is printed: a sheet of A4 shows it so small that its least text is as large as that beside it. */
export const paperWidth = builtWidths[3];

/** Width of a figure that leaves the page, and of one on a phone of 360 pixels. */
export const wideWidth = 740;
export const narrowWidth = builtWidths[0];

/** The width for which a figure is drawn in a card with room for so many pixels. */
export const widthIn = (room: number): number => Math.max(280, Math.min(room, 1130));
