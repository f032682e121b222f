/** The same text as a copy: a part of a longer text keeps all of that alive. Short ones are copies already. */
export const ownText = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString());
