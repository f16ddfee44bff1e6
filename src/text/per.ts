/** 每月, 每个季度, 每亩; 日均, 户均; 单价; 次/月; 各2项: what a number is counted by. 每年 is the year of the form itself. */
const PER =
  /每(?:个|一)?(?!年)(半年|[一-鿿])|([日月周季旬时人户亩场次件村校班车单])均|(单)价|\/(?:个)?([一-鿿])|各(?=\d)/g;

/** What the numbers of a folded text are counted by. */
export function persIn(folded: string): ReadonlySet<string> {
  return new Set([...folded.matchAll(PER)].map(([whole, a, b, c, d]) => a ?? b ?? c ?? d ?? whole));
}
