/**
 * Does what is wished for, one thing at a time: of the wishes that come meanwhile only the newest, since it makes those
 * before it idle.
 */
export function newest(): (wish: () => Promise<unknown>) => void {
  let next: (() => Promise<unknown>) | null = null;
  let busy = false;
  const work = async (): Promise<void> => {
    busy = true;
    while (next !== null) {
      const now: () => Promise<unknown> = next;
      next = null;
      await now();
    }
    busy = false;
  };
  return (wish) => {
    next = wish;
    if (!busy) void work();
  };
}
