/** A text of the input, short enough to stand in a message. */
export function cut(text: string): string {
  return text.length <= 40 ? text : text.slice(0, 39) + "…";
}
