import { isDigit, isLetter } from '@/lib/scan/characters';
import { ibanCountries } from '@/lib/scan/checks/iban';
import type { Claim, ContextOf, PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { readMisreadIban } from '@/lib/scan/numbers/misread-iban';
import { readIban } from '@/lib/scan/numbers/read-iban';
import { beginsWord } from '@/lib/scan/numbers/run-on';

function read(text: string, start: number, contextOf: ContextOf, isLabelled = false): Claim | undefined {
  const country = text.slice(start, start + 2);
  if (country !== country.toUpperCase() && country !== country.toLowerCase()) return undefined;
  const reading = readIban(text, start);
  if (reading === undefined) {
    const misread = readMisreadIban(text, start);
    return misread !== undefined && (isLabelled || contextOf(start, misread.end).isMentioned)
      ? { start, end: misread.end, likelihood: 'LIKELY' }
      : undefined;
  }
  const { end } = reading;
  const right = text.charCodeAt(end);
  if (isDigit(right)) return undefined;
  // `IBANNL91ABNA0417164300BIC`: a copied form.
  if (isLetter(right) && !(beginsWord(text, end) && (isLabelled || contextOf(start, end).isMentioned)))
    return undefined;
  const { isPrinted, isGrouped, isParted } = reading;
  if (isPrinted && !isParted) return { start, end, likelihood: 'VERY_LIKELY' };
  if (isLabelled || contextOf(start, end).isMentioned) return { start, end, likelihood: 'VERY_LIKELY' };
  return { start, end, likelihood: isGrouped && country === country.toUpperCase() ? 'LIKELY' : 'POSSIBLE' };
}

const common = {
  id: 'iban',
  category: 'financial',
  reasons: ['format', 'check-digit'],
  labels: list(`
    iban, iban #, iban no, iban nr, iban number, iban code, ibans, international bank account number
    internationale bankkontonummer, código iban, codigo iban
  `),
  hints: list('bank, account, bic, swift, transfer, konto, kontonummer, compte, cuenta, conto'),
} as const;

export const iban: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ibanCountries.flatMap((country) => [country, country.toLowerCase()]),
  read: (text, at, contextOf) => read(text, at, contextOf),
  companions: [
    {
      ...common,
      kind: 'prefix',
      // The label glued on: `IBANNL91ABNA0417164300`.
      prefixes: ['IBAN', 'iban', 'Iban'],
      read: (text, at, contextOf) => read(text, at + 4, contextOf, true),
      hits: ['IBANNL91ABNA0417164300', 'IBANNL91ABNA0417164300BIC: x'],
      misses: ['IBAN'],
    },
  ],
  hits: [
    'DE89370400440532013000',
    'IBAN: DE89 3704 0044 0532 0130 00',
    'GB82 WEST 1234 5698 7654 32',
    'please transfer to gb29nwbk60161331926819.',
    'FR14-2004-1010-0505-0001-3M02-606',
    'IBANNL91ABNA0417164300',
    '{"iban":"NO9386011117947"}',
    'MT84MALT011000012345MTLCAST001S and more',
    'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000',
    'ＤＥ８９３７０４００４４０５３２０１３０００',
    'DE8\u200b9370\u200b400440532013000',
    'account_CH9300762011623852957',
    'IBAN DE89 370400440532 013000',
    'iban=BE68539007547034&x=1',
    'DE89 3704 0044 0532 0130 00 X in a sentence',
    'lønn til NO93 8601 11 17947, takk',
    'PT50 0002 0123 1234 5678 901 54',
    'NL91-ABNA-0417-164300',
    'IBAN: GB29,NWBK,6016,1331,9268,19',
    'IBAN no. DE89:3704:0044:0532:0130:00',
    'IBAN: NL91 ABNA O417 1643 OO',
    'IBAN DE8937O40044O53201300O',
    'IBAN DE89|3704|0044|0532|0130|00',
    'iban DE89*3704*0044*0532*0130*00',
    'IBAN: DE89-\n> 3704-\n> 0044-\n> 0532-\n> 0130-\n> 00',
  ],
  misses: [
    'DE88370400440532013000',
    'XX89370400440532013000',
    'DE8937040044053201300',
    'DE893704004405320130001',
    'aDE89370400440532013000',
    'DE89 3704 0044 0532 0130 0',
    'sha256 be68539007547034a1b2c3d4e5f60718',
    'NO12 is the number of the house by the sea',
    'in 2024 at10 se20 no15 pt21 lines were read',
    'NL91ABNA041716430O',
    'IBAN NL91 ABNA O417 1643 O1',
    'DE00370400440532013000',
    'DE89,3704,0044,0532,0130,00',
    'no93 8601 11 17947',
    'NO93 8601 11-17947',
    'NO93 8601 11 17947 20',
    'DE89-part-3704-0044-0532-0130-00',
  ],
};
