export const spreadsheet = {
  "sheet/error-value": "the cell holds the error {text}: please mend it first",
  "sheet/logical": "the cell holds the logical value {text}: please make it text or a number",
  "sheet/not-a-cell": "this is no text, number or range",
  "sheet/cell-too-long": "the cell has {length} characters, more than {most}: please check what was pasted",
  "sheet/percent-or-number":
    "the cell does not tell whether the number {value} is {percent}% or {value}%: write text such as “{percent}%”, or use TEXT with a percent sign, or give the unit",
  "sheet/date-serial":
    'the number {value} looks like the serial number of the day {date}: write text, as by TEXT(cell,"yyyy-mm-dd"); if it is none, give the unit',
  "sheet/sizes-differ":
    "the ranges have rows or columns that do not match ({sizes}): make them equal, or give a single cell",
  "sheet/too-large": "the range has {cells} cells, more than {most}: please select only the rows in use",
  "sheet/argument-missing": "the argument “{name}” is missing",
  "sheet/too-many-arguments": "too many arguments: at most {most}, here {given}",
  "sheet/one-cell": "“{name}” takes a single cell, no range",
  "sheet/rule-not-json": "a rule that begins with { must be JSON, and this is none: check its quotes and brackets",
  "sheet/ratio-figures": "{ratio} takes {count} figures in this order: {figures}; here {given}",
  "sheet/zero-denominator": "the denominator of {ratio} ({denominator}) is zero: undefined",
  "sheet/no-grades": "the standard “{id}” has no grades",
  "sheet/score-taken": "the score is left to a person: the {score} that stands in the table",
  "sheet/failed": "not worked out, for an unknown reason: please send the formula and its cells to whoever keeps it",
} as const;
