export const standard = {
  "standard/missing": 'No standard is named: give "standard", or use --standard',
  "standard/unknown": 'There is no standard "{id}"; there are: {known}',
  "standard/cycle": 'The "extends" of the standards run in a circle: {chain}',
  "standard/chain-too-long": 'The "extends" of the standards go over {most} levels; merge some',
  "standard/too-many-grades": "There are over {most} grades; check the table",
  "standard/grade-bound": 'The bound "{text}" of a grade is not a number',
  "standard/grade-empty": 'No rate earns the grade "{name}": its lower bound is above its upper one',
  "standard/grade-overlap":
    'A rate of {rate}% is both "{first}" and "{second}": check the bounds and which of them are inclusive',
  "standard/grade-gap": "A rate of {rate}% has no grade: add one, or say which grade its bound belongs to",
  "standard/too-deep":
    "standards given as data may extend one another at most {limit} deep: name one by its id or merge them",
} as const;
