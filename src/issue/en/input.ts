export const input = {
  "input/missing": "“{key}” is missing: please add it",
  "input/not-text": "this must be text, not {value}: put it in quotes or leave the key out",
  "input/blank": "this must not be blank: please say it in words",
  "input/not-cell": "this must be text or a number, not {value}: leave the key out where there is nothing",
  "input/not-boolean": "this must be true or false, not {value}",
  "input/not-decimal":
    "this must be a number such as 12.5, not {value}: without unit, percent sign, thousands separators or exponent",
  "input/decimal-too-long": "the number {value} is too long: at most {most} characters",
  "input/too-many-digits":
    "the number {value} has more than {most} significant digits, the last of which may already be wrong: put it in quotes",
  "input/not-positive": "this must be a number above zero, not {value}",
  "input/negative": "this must not be below zero: {value}",
  "input/not-count": "the number of cases must be a whole number of zero or more, not {value}",
  "input/not-whole-number": "this must be a whole number from {least} to {most}, without quotes, not {value}",
  "input/not-one-of": "this cannot be {value}, only one of: {words}",
  "input/not-list": "this must be a list […], not {value}",
  "input/not-object": "this must be an object {…}, not {value}",
  "input/empty-list": "the list is empty: it needs at least one entry, or leave the whole list out",
  "input/version": "schemaVersion must be 1, not {value}",
  "input/unknown-key": "“{key}” is not known and was ignored: please check the spelling",
  "input/more-unknown-keys": "{count} more unknown keys were ignored and are not listed one by one",
  "input/too-long": "the text here has {length} characters, more than {most}: “{value}”; please check what was pasted",
  "input/key-too-long": "the name “{key}” has more than {most} characters: please shorten it",
  "input/too-many": "all lists together have more than {most} entries: please split the input",
  "indicator/too-deep":
    "indicators have at most {limit} levels; there are more below here: please merge them into the level above",
  "weight/negative": "a weight must not be below zero: {value}",
} as const;
