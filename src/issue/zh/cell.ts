export const cell = {
  "target/missing": "指标值为空",
  "target/placeholder": "指标值里还留着没有填写的占位符“{text}”",
  "target/unreadable": "指标值“{text}”读不懂",
  "actual/missing": "实际完成值为空",
  "actual/placeholder": "实际完成值里还留着没有填写的占位符“{text}”",
  "actual/unreadable": "实际完成值“{text}”读不懂",
} as const;
