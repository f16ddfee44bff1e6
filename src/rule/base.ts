/** What any rule may carry beside its method. */
export interface RuleBase {
  /** The full mark that the rule itself states (计5分); differing from the leaf's weight it is a finding. */
  readonly weight?: string;
  readonly overAchievement?: OverAchievement;
  /** The document and article that the rule rests on. */
  readonly source?: string;
}

/** 偏离度: what happens where the actual is far above the target. */
export interface OverAchievement {
  /** A multiple of the target: `"1.3"` is 130 %. */
  readonly threshold: string;
  /** Points taken off, not below 0. */
  readonly deduct?: string;
  readonly reasonRequired?: boolean;
}
