export const sentence = {} as const;
