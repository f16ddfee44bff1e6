// What the small script file has to work out alike in every host: `runCellCases(Jixiao, calls)` gives one JSON text. ES5.
// oxlint-disable-next-line no-unused-vars -- the program that each host is given calls it
function runCellCases(Jixiao, calls) {
  var results = [];
  Jixiao.cellFunctions({ percentages: "fraction" })
    .concat(Jixiao.functions)
    .forEach(function (each) {
      if (["SCORE", "MET", "RATIO", "GRADE"].indexOf(each.name) < 0) return;
      results.push([each.dotted, each.title, each.help, each.example, each.shape, each.parameters]);
      calls.forEach(function (call) {
        if (call[0] === each.name) results.push([call, each.run.apply(null, call.slice(1))]);
      });
      [
        [],
        [undefined, null, ""],
        [{}, [], [[]]],
        [NaN, Infinity, -0],
        [true, false],
        [[["a"], "b", [], null], [[1, 2]], 1],
      ]
        .concat([["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]])
        .forEach(function (values) {
          results.push([String(values), each.run.apply(null, values)]);
        });
    });
  ["≥98%", "达98%以上", "控制在2小时以内", "2021年12月底前", "下降3%以上", "≥**批次", "100±5", "", "健全"].forEach(
    function (cell) {
      results.push([cell, Jixiao.safeParseTarget(cell), Jixiao.safeParseActual(cell, { unit: "%" })]);
      results.push([cell, Jixiao.safeParseQuantity(cell)]);
    },
  );
  results.push([Jixiao.dateText(44561), Jixiao.percentText(0.57), Jixiao.errorMarks, Jixiao.version]);
  return JSON.stringify(results);
}
