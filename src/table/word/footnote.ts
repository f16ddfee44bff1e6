/** A text without the mark of a footnote behind its number. */
export interface Unmarked {
  readonly text: string;
  readonly mark: string;
}

/**
 * Takes the mark of a footnote off the end of a cell: `271.03[1]`, `15.2公里①`, `98%¹`. A raised number behind a unit is its
 * power (`12km²`) and stays; so does what is bracketed with more than a number.
 *
 * @returns null where no such mark stands behind a number and its unit.
 *
 * @example
 * withoutFootnote("15.2公里[2]")?.text // => "15.2公里"
 */
export function withoutFootnote(cell: string): Unmarked | null {
  if (cell.length > 60 || !MARK.test(cell)) return null;
  const match =
    /^(.*\d[\d,.]*)(\s*(?:[%％‰]|[^\d\s[\]〔〕【】（）()]{0,6}))\s*(\[\d{1,2}\]|〔\d{1,2}〕|[①-⑳]|[¹²³⁰⁴-⁹]{1,2})$/.exec(
      cell,
    );
  if (match === null) return null;
  const [, number = "", unit = "", mark = ""] = match;
  const raised = /[¹²³⁰⁴-⁹]/.test(mark);
  if (raised && !/^\s*[%％]?$/.test(unit)) return null;
  return { text: (number + unit).trim(), mark };
}

const MARK = /[\]〕①-⑳¹²³⁰⁴-⁹]$/;
