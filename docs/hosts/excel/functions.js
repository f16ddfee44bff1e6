// 把 JX.SCORE 等函数接到 Excel。functions.json 说明各函数，本文件让它们能算。
(function () {
  var functions = Jixiao.cellFunctions({ percentages: "fraction" });

  functions.forEach(function (each) {
    CustomFunctions.associate(each.name, function () {
      var count = each.parameters.length;
      // Excel 在最后多交一个 invocation，不是参数
      var values = Array.prototype.slice.call(arguments, 0, Math.min(count, arguments.length - 1));
      // 可以重复的参数合成一个列表交来，一项一个区域
      if (values.length === count && each.parameters[count - 1].repeating) {
        values = values.slice(0, count - 1).concat(values[count - 1] || []);
      }
      var result = each.run.apply(null, values);
      return Array.isArray(result) ? result : [[result]];
    });
  });
})();
