import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { parseRule } from "../../../src/rule/index.js";
import { rowScored } from "./scored.js";

describe("the size of a sample", () => {
  it.each([
    ["电话抽查10户，每有一户不满意扣0.5分", "0户", "3户", "8.5"],
    ["电话抽查10户，每有一户不满意扣0.5分", "≤0户", "0户", "10"],
    ["抽查10个村，每有1个村未达标扣1分", "0个", "1个", "9"],
    ["现场检查5个项目，每发现1处问题扣1分", "0处", "2处", "8"],
    ["走访20户，发现1户未落实扣1分", "0户", "2户", "8"],
    ["随机抽取10%的农户，每有1户不满意扣1分", "0户", "3户", "7"],
    ["抽查5个村、10户群众，每发现1个问题扣1分", "0个", "3个", "7"],
    ["抽查不少于10户，每有一户不满意扣0.5分", "0户", "3户", "8.5"],
    ["抽查10户，每缺1户资料扣1分", "0户", "3户", "7"],
    ["抽查10户，全部满意得10分，每有1户不满意扣1分", "0户", "3户", "7"],
    ["抽查10户，每有一户不满意扣0.5分", "≥10户", "8户", "9"], // 2 of them are not satisfied
    ["评分标准：随机抽查30人，知晓率达到90%得满分，每低1个百分点扣0.2分", "≥90%", "85%", "9"],
    ["随机抽查30人，知晓率90%以上得10分，80%-90%得5分，80%以下不得分", "≥90%", "85%", "5"],
    ["发放问卷100份，满意率每低于90%1个百分点扣1分", "≥90%", "88%", "8"],
    ["发放100份问卷，满意率每低于90%1个百分点扣1分", "≥90%", "88%", "8"],
    ["抽查20户，满意18户以上得满分，每少1户扣0.5分", "≥18户", "16户", "9"],
    ["抽查20户，满意18户以上得满分，否则不得分", "≥18户", "16户", "0"],
  ])("is no line of %s beside %s: %s has %s", (rule, target, actual, score) => {
    expect(rowScored([rule, target, "", actual])).toBe(score);
  });

  it("is noted as words beside the rule", () => {
    const { value, notes } = parseRule("抽查10户，每有一户不满意扣0.5分", { target: parseTarget("0户").value });
    expect(value).toEqual({ method: "deduct-per-case", points: "0.5", floor: "0" });
    expect(notes).toMatchObject([{ code: "rule/words-aside", from: 0, to: 5, params: { text: "抽查10户" } }]);
  });

  it.each([
    ["走访100户，每少1户扣0.1分", "≥100户", "95户", "9.5"],
    ["走访100户，每少走访1户扣0.1分", "≥90户", "95户", "9.5"],
    ["检查12次，每缺1次扣1分", "≥12次", "10次", "8"],
    ["抽查20户以上得满分，每少1户扣1分", "≥20户", "19户", "9"],
    ["抽查20户得满分，否则不得分", "≥20户", "19户", "0"],
  ])("is the line of %s, which scores by it: beside %s %s has %s", (rule, target, actual, score) => {
    expect(rowScored([rule, target, "", actual])).toBe(score);
  });

  it.each([
    ["抽查不少于30人，知晓率达到90%得满分，每低1个百分点扣0.2分", "≥90%", "85%"], // both may be asked for
    ["抽查10户均满意得满分，每有1户不满意扣1分", "0户", "3户"],
    ["满意度达到90%得满分；抽查20户", "≥90%", "85%"],
  ])("may be more in %s, which is no rule", (rule, target, actual) => {
    expect(rowScored([rule, target, "", actual])).toMatch(/^rule\//);
  });
});
