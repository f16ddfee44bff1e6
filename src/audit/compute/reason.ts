/** Whether a text gives a reason. */
export function isReason(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/** Whether a reason says anything: 无 and a dash say that there is none. */
export function saysWhy(text: string | undefined): boolean {
  return text !== undefined && /[^无\s\-—–/、。.]/.test(text);
}
