/** Whether all conditions speak of one figure: no name, the same name, or a shorter form of it. */
export function oneSubject(subjects: readonly string[]): boolean {
  const names = subjects.map((subject) => subject.replace(NO_NAME, "")).filter((name) => name !== "");
  const longest = names.reduce((best, name) => (name.length > best.length ? name : best), "");
  return names.every((name) => longest.includes(name));
}

const NO_NAME = /[A-Za-z]|[“”"'‘’]|(?:完成|达到|达|低于|控制|保持|的|在|为|是|且|或|得分|实际|若|如|当|其中|x|X)/g;
