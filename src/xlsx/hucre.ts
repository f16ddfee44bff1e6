/** The functions of the optional peer that are used here. */
export type Hucre = typeof import("hucre/xlsx");

/** The optional peer, loaded at the first use; null where it is not installed. */
export async function loadHucre(): Promise<Hucre | null> {
  try {
    return await import("hucre/xlsx");
  } catch {
    return null;
  }
}
