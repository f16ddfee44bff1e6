// What every host has to work out alike: `runCases(Jixiao, forms, calls)` gives one JSON text. ES5, for the oldest of them.
// oxlint-disable-next-line no-unused-vars -- the program that each host is given calls it
function runCases(Jixiao, forms, calls) {
  var results = [];
  function record(what, work) {
    var result;
    try {
      result = work();
    } catch (error) {
      result = error instanceof Jixiao.JixiaoError ? { issues: error.issues } : { thrown: String(error) };
    }
    results.push({ what: what, result: result });
  }

  var standards = [undefined, "cn-mof-2020-10", "cn-henan-jinshui-2021", "cn-nowhere"];
  for (var name in forms) {
    for (var place = 0; place < standards.length; place++) {
      (function (form, options, what) {
        record("evaluate " + what, function () {
          return Jixiao.evaluate(form, options).value;
        });
        record("audit " + what, function () {
          return Jixiao.safeAudit(form, options);
        });
        record("tables " + what, function () {
          var value = Jixiao.evaluate(form, options).value;
          var sheet = Jixiao.formTable(form, value);
          return [
            Jixiao.tableGrid(sheet),
            Jixiao.tableHtml(sheet),
            Jixiao.tableCsv(Jixiao.scoreTable(value)),
            Jixiao.tableMarkdown(Jixiao.stepsTable(value)),
            Jixiao.explanationText(value, "/grade"),
            Jixiao.safeReadTable(Jixiao.tableGrid(sheet).grid, Jixiao.tableGrid(sheet).merges),
          ];
        });
        record("text " + what, function () {
          var value = Jixiao.evaluate(form, options).value;
          return [Jixiao.evaluationText(value, "zh"), Jixiao.evaluationText(value, "en")];
        });
      })(
        forms[name],
        standards[place] === undefined ? {} : { standard: standards[place] },
        name + " " + standards[place],
      );
    }
    (function (form) {
      record("ratios " + name, function () {
        return Jixiao.safeRatios(form.budget);
      });
      record("compile " + name, function () {
        var compiled = Jixiao.compile(form);
        return [compiled.leaves, compiled.score()];
      });
    })(forms[name]);
  }
  record("no form", function () {
    return Jixiao.evaluate({ schemaVersion: 2, indicators: "x", __proto__x: 1 });
  });
  record("standards", function () {
    return Jixiao.standards().map(function (each) {
      return [each.id, Jixiao.safeResolveStandard(each.id), Jixiao.gradeOf("89.99", each.grades || [])];
    });
  });
  record("template", function () {
    return Jixiao.findTemplate("cn-mof-2020-10");
  });

  var cells = [
    "≥98%",
    "达98%以上",
    "控制在2小时以内",
    "2021年12月底前",
    "下降3%以上",
    "10万~40万吨/日(不含)",
    "≥**批次",
    "㎡",
    "100±5",
    "",
    "健全",
    "≥98%且≤100%",
  ];
  cells.forEach(function (cell) {
    record("target " + cell, function () {
      return Jixiao.safeParseTarget(cell);
    });
    record("actual " + cell, function () {
      return Jixiao.safeParseActual(cell, { unit: "%" });
    });
  });
  [
    "≥95%得满分，每降低1个百分点扣0.5分，扣完为止",
    "完成得满分，否则不得分",
    "90（含）-100 分得10分，80（含）-90分得8分，否则不得分",
    "酌情扣分",
  ].forEach(function (sentence) {
    record("rule " + sentence, function () {
      return Jixiao.safeParseRule(sentence);
    });
  });
  record("across", function () {
    var units = [
      { name: "甲", value: "98" },
      { name: "乙", value: "95" },
      { name: "丙", value: "95" },
    ];
    return Jixiao.scoreAcross(units, { method: "rank", weight: "5", step: "0.25", direction: "higher-is-better" });
  });

  Jixiao.cellFunctions({ language: "en" })
    .concat(Jixiao.functions)
    .forEach(function (each) {
      record("function " + each.dotted, function () {
        return [each.underscored, each.title, each.help, each.example, each.shape, each.parameters];
      });
      calls.forEach(function (call) {
        if (call[0] !== each.name) return;
        record(JSON.stringify(call), function () {
          return each.run.apply(null, call.slice(1));
        });
      });
      record("odd arguments of " + each.dotted, function () {
        return [
          each.run(),
          each.run(undefined, null, ""),
          each.run({}, [], [[]]),
          each.run(NaN, Infinity, -0),
          each.run(true, false, function () {}),
          each.run([["a"], "b", [], null], [[1, 2], [3]], 1),
          each.run("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
          each.run(new Array(40000).join("长"), "1", "1"),
        ];
      });
    });
  return JSON.stringify(results);
}
