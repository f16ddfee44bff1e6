/** What each form comes to by a build, by the digest of the form. */
export function goldenBy(build: unknown, some?: <T>(forms: readonly T[]) => readonly T[]): Record<string, string>;
/** What is recorded, and the line of the changelog that it was changed with. */
export function golden(): { readonly because: string; readonly scores: Record<string, string> };
