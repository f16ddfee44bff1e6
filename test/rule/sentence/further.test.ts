import { describe, expect, it } from "vitest";
import { rowScored } from "./scored.js";

type Scored = [rule: string, target: string, unit: string, actual: string, score: string];

describe("beyond the whole of a target its share goes on", () => {
  const target = "达到目标值的110%以上得10分，100%-110%得8分，低于100%不得分";
  const rate = "完成率≥110%得10分，100%≤完成率<110%得9分，90%≤完成率<100%得7分，完成率<90%不得分";
  it.each<Scored>([
    [target, "≥100人", "", "115人", "10"],
    [target, "≥100人", "", "110人", "10"],
    [target, "≥100人", "", "109人", "8"],
    [target, "≥100人", "", "100人", "8"],
    [target, "≥100人", "", "99人", "0"],
    ["完成目标值的120%及以上得10分；完成100%-120%得9分；完成80%-100%得7分；80%以下不得分", "≥100人", "", "125人", "10"],
    ["完成目标值的120%及以上得10分；完成100%-120%得9分；完成80%-100%得7分；80%以下不得分", "≥100人", "", "90人", "7"],
    [rate, "≥100人", "", "115人", "10"],
    [rate, "≥100人", "", "105人", "9"],
    [rate, "≥100人", "", "95人", "7"],
    [rate, "≥100人", "", "80人", "0"],
    // A limit that less is better for: 110% of it is more or less than it was asked for.
    [target, "≤100万元", "", "95万元", "rule/not-a-rule"],
    ["达到目标得满分，未达到按比例得分；超过目标值300%的不得分", "≤100万元", "", "105.5万元", "9.48"],
    ["达到目标得满分，未达到按比例得分；超过目标值300%的不得分", "≥100万元", "", "301万元", "0"],
    ["≥120%得10分，100%-120%得8分，<100%不得分", "≥100人", "", "125人", "rule/unit-differs"],
  ])("%s, %s, %s: %s", (rule, target, unit, actual, score) => {
    expect(rowScored([rule, target, unit, actual])).toBe(score);
  });
});
