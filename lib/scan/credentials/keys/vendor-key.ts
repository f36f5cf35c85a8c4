/**
 * How one kind of a vendor's keys is written: the vendor, the prefixes its keys begin with (a space between two), what
 * follows the prefix (sticky, with bounded counts only), and the least entropy of that in bits per character when it is
 * another than `usualFloor`.
 */
export type VendorKey = readonly [vendor: string, prefixes: string, body: RegExp, floor?: number];

/** Bits per character that random letters and digits of 20 characters and more have; gitleaks asks for 2 to 4. */
export const usualFloor = 2.9;
