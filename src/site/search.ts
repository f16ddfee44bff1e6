/**
 * What a text is found by: of Chinese every two characters that stand together, of other words and of codes the whole
 * and its parts. It stands alone: the site writes it out into its own script.
 *
 * @example
 * bigrams("预算执行率 score/sum-differs"); // => ["预算", "算执", "执行", "行率", "score/sum-differs", "score", "sum", "differs"]
 */
export function bigrams(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\u3400-\u9fff]+|[a-z0-9][a-z0-9./_-]*/g)) {
    if (/^[a-z0-9]/.test(run)) {
      const whole = run.replace(/[./_-]+$/, "");
      const parts = whole.split(/[./_-]+/);
      found.push(whole, ...(parts.length > 1 ? parts : []));
    } else if (run.length === 1) {
      found.push(run);
    } else {
      for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
    }
  }
  return found;
}
