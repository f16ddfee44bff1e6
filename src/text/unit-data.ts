/**
 * Units that convert exactly into each other, by dimension: how many of the first unit one of them is.
 *
 * Sources: 国务院关于在我国统一实行法定计量单位的命令 (1984); 市制 units (亩, 斤, 担, 里) as the same order relates them to metric.
 * Twelve months are a year; working days, days and months are dimensions of their own: no document says how many make one.
 */
export const DIMENSIONS: Readonly<Record<string, string>> = {
  share: "% 1 百分比 1 百分点 1 个百分点 1 ‰ 1/10 千分比 1/10 千分点 1/10 ‱ 1/100 成 10 折 10",
  money:
    "元 1 圆 1 人民币元 1 元人民币 1 人民币 1 块钱 1 块 1 万元 10000 万元人民币 10000 亿元 100000000 亿元人民币 100000000 角 1/10 毛 1/10",
  time: "天 1 日 1 周 7 星期 7 个星期 7 小时 1/24 个小时 1/24 h 1/24 分钟 1/1440 min 1/1440 秒 1/86400 秒钟 1/86400 s 1/86400 毫秒 1/86400000 ms 1/86400000 微秒 1/86400000000 μs 1/86400000000",
  month: "月 1 个月 1 月份 1 个月份 1 年 12 年度 12 周年 12 个年度 12",
  quarter: "季度 1 个季度 1 季 1",
  workday: "工作日 1 个工作日 1",
  length:
    "米 1 m 1 公尺 1 延米 1 延长米 1 公里 1000 千米 1000 km 1000 hm 100 百米 100 分米 1/10 dm 1/10 厘米 1/100 公分 1/100 cm 1/100 毫米 1/1000 mm 1/1000 微米 1/1000000 μm 1/1000000 纳米 1/1000000000 nm 1/1000000000 里 500 华里 500 海里 1852",
  area: "平方米 1 平米 1 ㎡ 1 m² 1 m2 1 平方公里 1000000 平方千米 1000000 km² 1000000 km2 1000000 公顷 10000 ha 10000 hm² 10000 hm2 10000 亩 2000/3 平方厘米 1/10000 cm² 1/10000 cm2 1/10000 平方毫米 1/1000000 mm² 1/1000000 mm2 1/1000000 平方分米 1/100 dm² 1/100 dm2 1/100",
  weight:
    "克 1 g 1 千克 1000 公斤 1000 kg 1000 斤 500 市斤 500 担 50000 两 50 市两 50 吨 1000000 t 1000000 毫克 1/1000 mg 1/1000 微克 1/1000000 μg 1/1000000",
  volume:
    "立方米 1 立方 1 m³ 1 m3 1 ㎥ 1 方 1 升 1/1000 L 1/1000 毫升 1/1000000 mL 1/1000000 微升 1/1000000000 μL 1/1000000000 分升 1/10000 dL 1/10000 千升 1 kL 1 立方厘米 1/1000000 cm³ 1/1000000 cm3 1/1000000 cc 1/1000000 立方分米 1/1000 dm³ 1/1000 dm3 1/1000 立方毫米 1/1000000000 mm³ 1/1000000000 mm3 1/1000000000 立方公里 1000000000 立方千米 1000000000 km³ 1000000000 km3 1000000000",
  energy: "千瓦时 1 kWh 1 度 1 兆瓦时 1000 MWh 1000 焦耳 1/3600000 J 1/3600000 千焦 1/3600 kJ 1/3600",
  power: "千瓦 1 kW 1 瓦 1/1000 W 1/1000 兆瓦 1000 MW 1000 毫瓦 1/1000000 mW 1/1000000 吉瓦 1000000 GW 1000000",
  coal: "吨标准煤 1 吨标煤 1 tce 1",
  temperature: "℃ 1 摄氏度 1",
  sound: "dB 1 分贝 1",
  // The letter says how a level is weighted: dB(A) is what people hear.
  "sound-a": "dB(A) 1 dBA 1 分贝(A) 1",
  "sound-c": "dB(C) 1 dBC 1 分贝(C) 1",
  data: "GB 1 MB 1/1024 TB 1024 KB 1/1048576",
};

/**
 * Units that are written as one square glyph, each before the name of the unit that it stands for.
 *
 * Source: The Unicode Standard, CJK Compatibility (U+3371 to U+33DF) and Letterlike Symbols: the decompositions.
 */
export const SQUARE_UNITS: string =
  "㎞ km ㎝ cm ㎜ mm ㎛ μm ㎚ nm ㎡ m2 ㎢ km2 ㎠ cm2 ㎟ mm2 ㍸ dm2 ㎥ m3 ㎦ km3 ㎤ cm3 ㎣ mm3 ㏊ ha ㎏ kg ㎎ mg ㎍ μg ㎖ mL ㎗ dL ㎘ kL ㎕ μL " +
  "ℓ L ㏄ cc ㎾ kW ㎿ MW ㎽ mW ㎅ KB ㎆ MB ㎇ GB ㎳ ms ㎲ μs ㎐ Hz ㎑ kHz ㎒ MHz ㎓ GHz ㏈ dB ㎩ Pa ㎪ kPa ㎫ MPa ㎬ GPa ㎃ mA ㎂ μA ㎄ kA ㎶ μV ㎷ mV ㎸ kV " +
  "㎹ MV ㏀ kΩ ㏁ MΩ ㎈ cal ㎉ kcal ㏖ mol ㏗ pH ㏓ lx ㏐ lm ㎧ m/s ㎨ m/s2 ㏃ Bq ㏂ a.m. ㏘ p.m. ㎭ rad ㎺ pW ㎻ nW ㎼ μW ㎌ μF ㎋ nF ㎊ pF";

/**
 * Words that count things. Each is a dimension of its own: 人 and 人次 do not convert, nor do 个 and 项.
 */
export const COUNT_WORDS: string =
  "个 人 名 位 人次 人天 人日 人月 人年 次 回 趟 遍 项 件 件次 份 份次 期 期次 批 批次 场 场次 家 家次 户 户次 套 台 台次 台套 辆 辆次 艘 艘次 架 架次 " +
  "条 条次 只 头 匹 羽 尾 口 株 棵 粒 颗 根 支 枝 把 张 幅 本 册 卷 页 篇 部 版 期刊 首 集 字 种 类 样 宗 起 例 人份 剂 剂次 针 片 盒 瓶 袋 包 箱 桶 罐 " +
  "座 栋 幢 间 处 所 站 点 点位 片区 块 面 扇 盏 门 节 节次 堂 课时 学时 学分 班 班次 届 轮 轮次 步 档 级 等级 星 分 倍 笔 单 票 单次 枚 顶 床 床位 车 车次 车位 " +
  "航次 列 列次 村 镇 乡 县 市 区 省 街道 社区 小区 单位 企业 机构 学校 医院 项目 课题 工程 案件 问题 岗位 岗 团队 团 队 队次 组 组次 对 双 副 具 块次 宗地 标段 段 榀 " +
  "亩次 亩年 生 学生 学年 学期 教师 户次 季 茬 蔸 丛 穴 垄 窝 箱次 样本 样品 标本 批件 证 证书 专利 篇次 美元 港元 欧元 日元 英镑 千伏 千伏安 kV kVA KVA Hz kHz MHz GHz Pa kPa MPa mA kA mV 兆赫 伏 安 " +
  "吨公里 吨位 载重吨 标准箱 TEU 平方 平方度 人公里 条目 词条 帧 像素 mg/L ppm 毫 厘 粒次 令 印张 项次 宗次 起次 例次 处次 座次 间次 家庭 贫困户 农户 员 员工 方面 方案 方式 人才 学科 课程 岁 周岁 月龄 年级 平台 中心 网站 系统 基地 园区 村民 干部 群众 任务 事项 制度 措施 台账 报告 论文 成果 刊 讲 号线";

/** Count words of one thing, one list each: what is counted by the one is counted by the others. */
export const COUNTED_ALIKE: readonly string[] = ["人 名 位", "本 册", "起 宗 例", "棵 株", "栋 幢"];
