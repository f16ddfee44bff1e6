/** A pattern that these words are all of a text. */
export function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}
