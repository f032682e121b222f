/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or the text's length when
 * more is to come. The engine's own message does not always say; but it tells a cut text from a wrong one, so the
 * shortest wrong beginning is found by halving.
 */
export function jsonFault(text: string): number {
  let sound = 0;
  let wrong = text.length + 1;
  while (wrong - sound > 1) {
    const length = Math.floor((sound + wrong) / 2);
    if (isWrong(text.slice(0, length))) wrong = length;
    else sound = length;
  }
  return wrong - 1;
}

function isWrong(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return !message.includes("end of JSON input") && Number(position ?? -1) !== beginning.length;
  }
}
