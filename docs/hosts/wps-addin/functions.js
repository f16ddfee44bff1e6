// 把 JX.SCORE 等函数接到 WPS 表格。要 12.1.0.20540 或更新的版本；更旧的没有 AddCustomFunction，什么也不做。
(function () {
  if (typeof wps === "undefined" || !wps.AddCustomFunction) return;
  Jixiao.cellFunctions({ percentages: "fraction" }).forEach(function (each) {
    wps.AddCustomFunction("JX", each.name, function () {
      return each.run.apply(null, arguments);
    });
  });
})();
