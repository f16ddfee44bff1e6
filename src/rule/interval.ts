/** Whether nothing lies between two ends, given how the lower compares with the upper and which are left out. */
export function isEmpty(order: number, lowerOut: boolean, upperOut: boolean): boolean {
  return order > 0 || (order === 0 && (lowerOut || upperOut));
}
