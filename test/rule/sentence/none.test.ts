import { describe, expect, it } from "vitest";
import { type NamedRow, type Row, rowScored } from "./scored.js";

const DEBT = "当年无新增债务得10分，每新增10万元扣0.5分";

describe("none of what is counted has the full mark, one or more nothing", () => {
  it.each<[Row, string]>([
    [["零事故得满分，发生1起及以上不得分", "0", "起", "0"], "10"],
    [["零事故得满分，发生1起及以上不得分", "0", "起", "1"], "0"],
    [["无安全事故得满分，发生1起以上不得分", "0", "起", "2"], "0"],
    [["未发生事故得满分，发生一起及以上不得分", "0", "起", "0"], "10"],
    [["全年实现零投诉得满分，发生1件及以上不得分", "0", "件", "1"], "0"],
    // Of one nothing is told.
    [["零事故得满分，发生2起及以上不得分", "0", "起", "2"], "rule/incomplete"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("points that take the whole full mark are a line beyond which nothing is left", () => {
  it.each<[Row, string]>([
    [["未发生不扣分，发生一次扣2分，3次以上（含3次）扣10分", "0", "次", "0"], "10"],
    [["未发生不扣分，发生一次扣2分，3次以上（含3次）扣10分", "0", "次", "2"], "6"],
    [["未发生不扣分，发生一次扣2分，3次以上（含3次）扣10分", "0", "次", "3"], "0"],
    [["每发生一次扣2分，3次及以上扣10分", "0", "次", "3"], "0"],
    [["≥95%得满分，每低1个百分点扣1分，低于90%扣10分", "≥95%", "", "89%"], "0"],
    // What is left at three is no line.
    [["未发生不扣分，发生一次扣1分，3次以上（含3次）扣5分", "0", "次", "3"], "rule/not-a-rule"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});

describe("what happens in amounts is measured above the target, in steps", () => {
  it.each<[NamedRow, string]>([
    [[DEBT, "0", "万元", "0", "新增债务"], "10"],
    [[DEBT, "0", "万元", "20", "新增债务"], "9"],
    [[DEBT, "≤0", "万元", "25", "新增债务"], "9"], // two whole steps
    [["每新增10万元扣0.5分", "≤100", "万元", "120", "新增债务"], "9"],
    [["每查出10万元违规资金扣1分", "0", "万元", "30", "违规资金"], "7"],
    // Things are counted, and what is to be reached is not lost by more.
    [["每新增1起扣0.5分", "0", "起", "2", "新增案件"], "9"],
    [["每新增10万元扣0.5分", "≥100", "万元", "120", "新增投资"], "rule/incomplete"],
  ])("%j has %s", (row, score) => {
    expect(rowScored(row)).toBe(score);
  });
});
