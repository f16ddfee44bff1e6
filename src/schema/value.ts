import * as z from "zod/mini";

/** A decimal as it comes out: plain, without trailing zeros. */
export const decimalOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9])?$/));

/** A decimal, or a quotient in lowest terms where no decimal is finite. */
export const exactOut: z.ZodMiniType<string> = z.string().check(z.regex(/^-?\d+(?:\.\d*[1-9]|\/\d+)?$/));
