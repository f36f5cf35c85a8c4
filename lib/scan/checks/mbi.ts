/** Letters that look like digits are left out: S, L, O, I, B, Z. */
const letters = 'ACDEFGHJKMNPQRTUVWXY';
const digits = '0123456789';
const kinds = [
  '123456789',
  letters,
  digits + letters,
  digits,
  letters,
  digits + letters,
  digits,
  letters,
  letters,
  digits,
  digits,
] as const;

/** Medicare beneficiary identifier, eleven capitals and digits by place (CMS, "Understanding the MBI format"). */
export const isMbi = (value: string): boolean =>
  value.length === kinds.length && kinds.every((kind, at) => kind.includes(value.charAt(at)));
