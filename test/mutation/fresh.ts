import { inject, vi } from "vitest";

// The files of one mutant share what they import, which is most of the time of a run; nothing that one mutant left
// behind, such as a reading that was kept, is seen by the next.
const shared = globalThis as { triedMutant?: unknown };
const mutant: unknown = inject("activeMutant" as never);
if (mutant === undefined || shared.triedMutant !== mutant) {
  shared.triedMutant = mutant;
  vi.resetModules();
}
