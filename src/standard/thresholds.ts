import type { Basis } from "../figure/source.js";

/** From where on something is worth a look: the figure with the document that states it. */
export interface Threshold {
  /** A percentage, or points where the name says so. */
  readonly value: string;
  /** Document and article, or the practice. */
  readonly source: string;
  /** How sure it is. */
  readonly basis: Basis;
}

/** What there are thresholds of. */
export type ThresholdName =
  | "target/far-above"
  | "target/far-above-reason"
  | "budget/adjustment"
  | "budget/execution"
  | "budget/unspent"
  | "score/above-execution"
  | "weight/cost-points";

/** One that holds everywhere, and those of provinces, by the beginning of their standards' ids. */
interface Entry {
  readonly everywhere?: Threshold;
  readonly by?: Readonly<Record<string, Threshold>>;
}

const METHOD = "财预〔2020〕10号《项目支出绩效评价管理办法》第十六条：指标值设定明显偏低的，按照偏离度适度调减分值";
const SYSTEM = "填报系统";

/** Every threshold of the audit. A province's own takes the place of the one that holds everywhere. */
export const thresholds: Readonly<Record<ThresholdName, Entry>> = {
  "target/far-above": {
    everywhere: { value: "120", source: `${METHOD}（120% 起提示为${SYSTEM}的做法）`, basis: "paraphrased" },
  },
  "target/far-above-reason": {
    everywhere: { value: "130", source: `${METHOD}（130% 起说明原因为${SYSTEM}的做法）`, basis: "paraphrased" },
    by: {
      "cn-guangxi": { value: "130", source: `广西${SYSTEM}的要求：超过指标值 30% 须说明原因`, basis: "paraphrased" },
    },
  },
  "budget/adjustment": {
    everywhere: { value: "30", source: `${SYSTEM}的要求：预算调整率超过 30% 须说明原因`, basis: "paraphrased" },
  },
  "budget/execution": {
    everywhere: {
      value: "90",
      source: "四川省2023年自评要求：预算执行率未达到 90% 的需说明原因（别处作参考）",
      basis: "paraphrased",
    },
    by: {
      "cn-sichuan": { value: "90", source: "四川省2023年自评要求：预算执行率未达到 90% 的需说明原因", basis: "quoted" },
    },
  },
  "budget/unspent": {
    everywhere: { value: "20", source: `${SYSTEM}的预警：未支出比例超过 20%`, basis: "paraphrased" },
  },
  "score/above-execution": {
    everywhere: { value: "5", source: `${SYSTEM}的预警：指标得分率高出执行得分率 5%`, basis: "paraphrased" },
  },
  "weight/cost-points": {
    by: {
      "cn-shanxi": {
        value: "5",
        source: `山西省${SYSTEM}的限制：没有成本指标的，成本分值不超过 5 分`,
        basis: "paraphrased",
      },
    },
  },
};

/**
 * The threshold that a standard goes by; null where no document states one for it.
 *
 * @param chain The ids of the standard and of those that it extends.
 *
 * @example
 * thresholdOf("budget/execution", ["cn-sichuan-2023"])?.basis; // => "quoted"
 * thresholdOf("weight/cost-points", ["cn-mof-2020-10"]); // => null
 */
export function thresholdOf(name: ThresholdName, chain: readonly string[]): Threshold | null {
  const { everywhere = null, by = {} } = thresholds[name];
  for (const id of chain) {
    const own = Object.entries(by).find(([province]) => id === province || id.startsWith(`${province}-`));
    if (own !== undefined) return own[1];
  }
  return everywhere;
}
