import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { once } from '@/lib/scan/once';
import { remainderOf97 } from './iso-7064';

/**
 * SWIFT IBAN registry, release 99: country, then what follows the two check digits, in the registry's notation:
 * `n` digits, `a` capital letters, `c` either.
 */
const registry =
  'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c ' +
  'CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n ' +
  'GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c ' +
  'LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n ' +
  'NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n ' +
  'SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c';

const readLayout = (notation: string): string =>
  `aann${notation.replace(/(\d+)([nac])/g, (_part, count: string, kind: string) => kind.repeat(Number(count)))}`;

const layouts: ReadonlyMap<string, () => string> = new Map(
  registry.split(' ').map((entry) => [entry.slice(0, 2), once(() => readLayout(entry.slice(2)))]),
);

/** All countries of the registry. */
export const ibanCountries: readonly string[] = [...layouts.keys()];

/**
 * The letter of the registry's notation for each character in an IBAN of this country (two capital letters), `undefined` when
 * the registry has none.
 */
export const ibanLayout = (country: string): string | undefined => layouts.get(country)?.();

/** Whether a capital letter or a digit may stand at a place of a layout. */
export const mayStandAt = (layout: string, at: number, code: number): boolean =>
  isDigit(code) ? layout[at] !== 'a' : isUpperCase(code) && layout[at] !== 'n';

function isLaidOut(iban: string, layout: string): boolean {
  if (iban.length !== layout.length) return false;
  for (let at = 0; at < iban.length; at++) if (!mayStandAt(layout, at, iban.charCodeAt(at))) return false;
  return true;
}

/** Remainder of ISO 7064 MOD 97-10, the first four characters read last; 1 for a valid IBAN. */
export const ibanRemainder = (iban: string): number => remainderOf97(iban.slice(4) + iban.slice(0, 4));

/** Capital letters and digits only: country, length and layout as registered, check digits 02 to 98 that fit. */
export function isIbanValid(iban: string): boolean {
  const check = iban.slice(2, 4);
  if (check === '00' || check === '01' || check === '99') return false;
  const layout = ibanLayout(iban.slice(0, 2));
  return layout !== undefined && isLaidOut(iban, layout) && ibanRemainder(iban) === 1;
}
