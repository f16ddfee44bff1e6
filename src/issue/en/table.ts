/** What is said in reading a form from the cells of a sheet. */
export const table = {
  "table/not-grid": "the table must be a list of rows, each a list of cells",
  "table/empty": "the table is empty: no cell holds anything",
  "table/too-many-rows": "{rows} rows hold something, {most} at most: keep only the rows of one self-evaluation",
  "table/too-many-columns": "the table has {columns} columns, {most} at most: delete those that are not needed",
  "table/no-header":
    "no header was found: one row must say what each column is, such as 一级指标, 二级指标, 三级指标, 指标值, 实际完成值, 分值, 得分; without a header, a mapping must say it",
  "table/several-forms":
    "{cell}: another form begins here (the first is “{first}”, this one “{second}”): keep one form in one sheet",
  "table/mapping-no-row": "the mapping says that the header is in row {row}, which holds nothing",
  "table/mapping-no-indicator": "“{name}” of the mapping is not in the table: check the name, or write “row 12”",
  "table/mapping-several":
    "“{name}” of the mapping is in the table {count} times: write the groups too, as in “产出指标/数量指标/{name}”",
  "table/mapping-unknown-key": "the mapping must not have “{key}”, only one of: {keys}",
  "table/mapping-shape": "“{key}” of the mapping must look like {wanted}",
  "table/sheet-chosen": "of the sheets of the workbook only “{sheet}” holds a form, and is read",
  "table/split-at-blanks":
    "there are neither tabs nor commas: columns are taken apart at blanks; blank cells do not show, check the rows",
  "table/not-cell": "{cell}: neither text nor number nor truth value, not used",
  "table/long-cell": "{cell}: {length} characters, of which only the first {most} are read",
  "table/fifteen-digits":
    "{cell}: the cell holds {value}, read as {read}, the 15 significant digits that a sheet shows",
  "table/single-precision":
    "{cell}: {value} is kept; it looks like {short} after arithmetic in single precision, check it",
  "table/hidden-digits": "{cell}: the cell's format {format} hides some places; read as {read}, as the cell holds it",
  "table/merges-overlap": "{cell}: merged areas overlap; the later one is not used",
  "table/unused": "{cell}: “{text}” is not used",
  "table/column-unused": "{cell}: a self-evaluation has no place for this column ({title}); “{text}” is not used",
  "table/empty-line": "{cell}: “{text}” is not filled in and left out",
  "table/weight-in-name": "{cell}: the name “{name}” holds a weight, read as {weight}",
  "table/number-in-name":
    "{cell}: the number at the end of “{name}” may be a weight; without 分 it stays in the name. If it is one, give it by the mapping",
  "table/name-continued": "{cell}: “{piece}” is the rest of a broken name and joined to the one above: “{name}”",
  "table/cell-continued": "{cell}: the row of “{text}” names no indicator; joined to “{name}” above",
  "table/shifted-row":
    "{cell}: the cells of “{name}” stood in the wrong columns and are moved back by what they hold; it goes below the group of the row above",
  "table/not-figure": "{cell}: “{text}” is no number, not used",
  "table/not-comparator": "{cell}: “{text}” is no comparator, not used",
  "table/two-comparators": "{cell}: “{sign}” here, but the target “{target}” has a comparator of its own, which counts",
  "table/rule-not-read": "{cell}: the rule “{text}” cannot be read as one and is left out: {why}",
  "table/two-weights": "{cell}: “{name}” has two weights, {one} and {other}: the latter counts",
  "table/merged-text": "{cell}: this cell of “{name}” is merged with the one above, read as “{text}”",
  "table/merged-figure":
    "{cell}: {value} stands in a cell merged over the rows {rows}; whose it is cannot be told, taken as that of “{name}”",
  "table/merged-to-group":
    "{cell}: {value} stands in a cell merged over the rows {rows}, all the indicators of “{name}”, and is taken as its own",
  "table/goes-on": "{cell}: the table goes on here (“{name}”)",
  "table/placed-differently":
    "{cell}: “{name}” belongs to “{here}” in one table and to “{there}” in another: “{here}” counts",
  "table/in-one-table": "{cell}: “{name}” is in one of the tables only",
  "table/tables-differ": "{cell}: “{name}” differs between two tables, “{one}” and “{other}”: “{one}” counts",
  "table/from-summary": "{cell}: “{name}” is only in the summary of scores, taken as a first-level indicator",
  "table/execution-row": "{cell}: the budget block has a weight or score, taken as the first-level indicator “{name}”",
  "table/budget-taken-as-adjusted": "{cell}: the only column of budgets is taken as the adjusted budget, {value}",
  "table/rate-is-share":
    "{cell}: the rate of execution {value} has no percent sign and, by the amounts, is a share: read as {read} %",
  "table/rate-unclear":
    "{cell}: the rate of execution {value} has no percent sign and looks like a share; there are no amounts to tell by, so it is left out",
  "table/ratio-by-name": "{cell}: “{name}” is the budget ratio {ratio} by its name",
  "table/weight-missing":
    "{cell}: the first-level indicator “{name}” has no weight, nor do those below add up to one: add it, or give it by the mapping, before scoring",
  "table/weight-summed":
    "{cell}: the first-level indicator “{name}” has no weight; the weights below add up to {weight}",
  "table/total-differs": "{cell}: the weight of the total is {total}, but the first level adds up to {sum}",
  "table/header-spans":
    "{cell}: the header has fewer cells than the rows; this one seems to have spanned {count} columns, and the columns are set accordingly",
  "table/fourth-level": "{cell}: “{name}” has a fourth level below it, whose names are joined to the third",
  "table/error-cell": "{cell}: the cell holds the error {text}, not used: mend the formula first",
  "table/formula-without-value":
    "{cell} of the sheet “{sheet}”: the formula was saved without its value, read as blank: open, recalculate and save it in WPS or Excel",
  "table/xlsx-password": "the workbook has a password: remove it in WPS or Excel and save",
  "table/old-workbook": "this is an old workbook (.xls, or .et of WPS): save it as .xlsx in WPS or Excel",
  "table/not-xlsx": "this is no .xlsx workbook: open it in WPS or Excel and save it as .xlsx",
  "table/xlsx-damaged":
    "the workbook is incomplete or damaged: download it again, or open it in WPS or Excel and save it as .xlsx",
  "table/xlsx-too-large": "the workbook has {size} MB, {most} MB at most: keep only the sheet of the self-evaluation",
  "table/xlsx-unpacks-too-large":
    "the workbook unpacks to {size} MB, {most} MB at most (a zip bomb, or much data beside the form): keep only the sheet of the self-evaluation",
  "table/text-too-large": "the file has {size} MB, {most} MB at most: keep only one self-evaluation",
  "table/more-notes": "{count} more notes are not listed",
} as const;
