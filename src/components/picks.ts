/** What can be chosen in a figure: `month` sets the period, `mark` another filter; parted by a space. For styles and hints. */
export function picksIn(figure: string): string {
  const month = figure.includes('data-pick="period=');
  const mark = /data-pick="(?!period=)/.test(figure);
  return [month && "month", mark && "mark"].filter(Boolean).join(" ");
}
