/** The beginning of a text, as much as a message has room for; … says that more follows. */
export function cut(text: string, most = 40): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const half = last >= 0xd800 && last <= 0xdbff; // the first half of a character is no text
  return text.slice(0, half ? most - 1 : most) + "…";
}
