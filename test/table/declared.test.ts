import { describe, expect, it } from "vitest";
import { safeReadTable } from "../../src/index.js";

/** The codes that prevent a form with this title and these heads behind the target's. */
function refused(title: string, ...more: readonly string[]): readonly string[] {
  const head = ["一级指标", "二级指标", "三级指标", "计算符号", "目标值", "度量单位", ...more];
  const row = ["产出指标", "数量指标", "在职职工人数", "=", "116", "人", ...more.map(() => "116")];
  const read = safeReadTable([[title], ["部门名称", "某县林业局"], head, row]);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe("a table of targets without actual values and scores", () => {
  it.each(["部门整体绩效目标", "项目绩效目标", "2023年度绩效目标"])("under the title %s is a declaration", (title) => {
    expect(refused(title)).toEqual(["table/is-declaration"]);
  });

  it("is a self-evaluation under such a title where it has actual values", () => {
    expect(refused("部门整体绩效目标", "实际完成值")).toEqual([]);
  });
});
