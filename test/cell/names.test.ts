import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

describe("a number that is part of a name is no bound beside the one that is compared", () => {
  it.each([
    ["6G试验站≥3座", ">= 3座"],
    ["Ⅱ类断面占比≥30%", ">= 30%"],
    ["Ⅱ5%", "refused cell/strange"],
    ["4S店投诉率≤3%", "<= 3%"],
    ["5S管理达标率不低于90%", ">= 90%"],
    ["2G退网用户≤10户", "<= 10户"],
    ["65岁以上老年人健康管理率≥64%", ">= 64%!"],
    ["0-6岁儿童眼保健覆盖率达到90%以上", ">= 90%!"],
    ["十六岁以上失业率≤5.5%", "<= 5.5%!"],
    ["1-6月龄婴儿母乳喂养率≥50%", ">= 50%!"],
    ["3-6年级学生近视率≤50%", "<= 50%!"],
    ["10千伏线路≥20公里", ">= 20公里!"],
    ["110kV变电站可用率≥99%", ">= 99%!"],
    ["3岁以下儿童管理率≥90%，孕产妇管理率≥85%", ">= 90% and >= 85%!"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("digits in quotes before words, and the size of the things that are counted, are part of a name", () => {
  it.each([
    ["“3·15”宣传活动≥2场", ">= 2场"],
    ["“12345”热线办结率≥98%", ">= 98%"],
    ["“1+1”结对帮扶≥20户", ">= 20户"],
    ["“十四五”规划项目≥2个", ">= 2个"],
    ["「110」接警≤3分钟", "<= 3分钟"],
    ["35-64岁妇女“两癌”筛查不少于2000人", ">= 2000人!"],
    ["20户以上自然村通硬化路率≥95%", ">= 95%!"],
    ["500平方米以上餐馆检查≥30家", ">= 30家!"],
    ["5公里以下隧道检测≥4座", ">= 4座!"],
    ["500人以上村级卫生室建成率≥90%", ">= 90%!"],
    ["24小时自助服务点≥6处", ">= 6处!"],
    ["警情5分钟到场率≥95%", ">= 95%!"],
    // What is in quotes may be the number itself.
    ["≤“5%”", "<= 5%"],
    ["“95”%以上", ">= 95%"],
    ["“60以上”为合格", ">= 60"],
    ["“95%”以上", ">= 95%"],
    ["“100”个以上", ">= 100个"],
    ["“5”万元以上", ">= 5万元"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a comparator of deeds is meant for the number behind the deed", () => {
  it.each([
    ["至少覆盖18个乡镇", ">= 18个!"],
    ["最多跑1次", "<= 1次"],
    ["至多允许2起", "<= 2起"],
    ["最少涉及3个", ">= 3个"],
    ["最少培训乡村医生60人", ">= 60人"],
    ["起码惠及农户500户", ">= 500户"],
    // Behind these stands another figure, or another time.
    ["至少为全省平均80%", "qualitative!"],
    ["至少提前3天", "qualitative!"],
    ["最少的一年20个", "refused target/unreadable"],
    ["最多100最少20", "<= 100 and >= 20"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a prize is a name, minutes and seconds are one time", () => {
  it.each([
    ["三等功以上", "qualitative"],
    ["二等奖以上", "qualitative"],
    ["三等奖≥2项", ">= 2项"],
    ["≤1分30秒", "<= 1.5分钟"],
    ["≤2分", "<= 2分"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a number that may be a condition of its own leaves the cell in words, with a warning", () => {
  it.each([
    ["完成5个项目合格率≥95%", "qualitative!"],
    ["20座以上基站合格率≥95%", "qualitative!"],
    ["100人以上职工体检率≥90%", "qualitative!"],
    ["100人以上培训合格率≥95%", "qualitative!"],
    ["3天工期≥2次", "qualitative!"],
    ["完成3天工期合格率≥95%", "qualitative!"],
    ["平均年龄45岁以下教师占比≥60%", "qualitative!"],
    ["人均预期寿命75岁以上满意度≥90%", "qualitative!"],
    ["60岁以上老人100人，体检率≥70%", "qualitative!"],
    ["60岁以上老人体检率70%", "qualitative!"],
    ["新建3座5G基站≥95%", "qualitative!"],
    ["不发生5G网络故障≥3次", "qualitative!"],
    ["500G硬盘≥20块", "qualitative!"],
    ["5T垃圾清运率≥95%", "qualitative!"],
    ["5S内响应率≥95%", "qualitative!"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("an age or a voltage that is compared itself is a value", () => {
  it.each([
    ["预期寿命≥75岁", ">= 75岁"],
    ["平均寿命达到78岁", ">= 78岁"],
    ["3岁以下", "<= 3岁"],
    ["3-6岁", "3 to 6岁"],
    ["电压≥10千伏", ">= 10千伏"],
    ["≤5G", "<= 5G"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("of what was done, the number behind the name is read", () => {
  it.each([
    ["5G基站建成20座", "20座"],
    ["建成4S店3家", "3家!"],
    ["60岁以上老人体检率63%", "63%!"],
    ["65岁以上老人120人", "120人!"],
    ["平均年龄45岁", "45岁"],
    ["“3·15”宣传活动2场", "2场"],
    ["20户以上自然村通硬化路率91.2%", "91.2%!"],
    ["3分45秒", "3.75分钟"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("a bound whose name stands on its right is turned round", () => {
  it.each([
    ["7天≥审批时限", "<= 7天"],
    ["3小时>修复用时", "< 3小时"],
    ["20人≤参训人数", ">= 20人"],
    ["30日≥平均办理天数。", "<= 30日"],
    ["24小时≥响应时间（节假日）", "<= 24小时"],
    ["3天≥响应时间≥1天", "1 to 3天"],
    ["98%≤合格率、2%≥不合格率", ">= 98% and <= 2%"],
    ["7天≥工期2天", "qualitative!"],
    ["7天≥", "refused target/unreadable"],
    ["1年≥4次", ">= 4次"],
    ["2年不少于1次", ">= 1次"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a time within which a rate counts is part of its name, and a period before a comparator says how often", () => {
  it.each([
    ["48小时内办结率≥90%", ">= 90%!"],
    ["15分钟以内到场率达到85%以上", ">= 85%!"],
    ["3个工作日内答复率不低于99%", ">= 99%!"],
    ["3个工作日内完成90%以上", "refused target/unreadable"],
    ["3天内≥5次", ">= 5次"],
    ["半年至少2次", ">= 2次"],
    ["半个月不少于2次", ">= 2次"],
    ["半年以内", "<= 0.5年"],
    ["一季度两次", "qualitative!"],
    ["一季度2次", "refused target/unreadable"],
    ["6月底前两次", "deadline and = 2次"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("of two conditions, of which one alone has a comparator, none is left out", () => {
  it.each([
    ["抽查≥30批，合格率98%", "refused target/unreadable"],
    ["抽查30批，合格率≥98%", "refused target/unreadable"],
    ["抽查≥30批，合格率≥98%", ">= 30批 and >= 98%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("people are a whole unit where a rate is told of so many", () => {
  it.each([
    ["≥4张/千人口", ">= 4张/千人口"],
    ["≤20例/10万人口", "<= 20例/10万人口"],
    ["≥2名/万常住人口", ">= 2名/万常住人口"],
    ["≥2名/万人", ">= 2名/万人"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a number in a name is told of", () => {
  it("beside a remark in brackets as well", () => {
    const read = safeParseTarget("10千伏线路（城区）≥20公里");
    const codes = read.ok ? read.notes.map(({ code }) => code) : [];
    expect(codes).toEqual(expect.arrayContaining(["cell/remark-left-out", "cell/digits-in-text"]));
  });

  it("but is none where what follows is measured in its unit: which of them counts is not told", () => {
    expect(actualIn("10千伏线路升压至35千伏")).toBe("words!");
    expect(actualIn("60岁以上老人平均寿命75岁")).toBe("words!");
  });
});

describe("the sign < is the comparator, and opens the name of a document where it was typed 《", () => {
  it.each([
    ["<20%且>10%", "< 20% and > 10%"],
    ["《2022年工作要点》落实率≥95%", ">= 95%"],
    ["《“十四五”规划》任务完成率≥90%", ">= 90%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});
