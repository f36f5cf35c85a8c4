import { isLowerCase } from '@/lib/scan/characters';
import type { Address } from '@/lib/scan/checks/number-first';
import { placeEnd } from '@/lib/scan/checks/place-after';
import { rarelyBeforeName } from '@/lib/scan/checks/street-types';
import { once } from '@/lib/scan/once';
import { matchEnd, pattern } from '@/lib/scan/pattern';

const joining =
  'de la|de los|de las|de l|de|du|des|del|della|delle|dei|degli|di|da|do|dos|das|la|le|les|los|las|el|al|et|e|y|of|sur|aux|au|à|en|na|pri|ob|pod|nad|van|der|den|san|santa|św';
const name = String.raw`(?:[dl]['’])?(?:\p{Upper}[\p{Alpha}\d'’.-]{0,24}|\d{1,2}[ ]de[ ]\p{Upper}\p{Alpha}{2,12})`;
// The dot of an abbreviation, joining words, names: `. de la Paix`, `Mayor`, `Marechal Deodoro da Fonseca`.
const names = once(
  () =>
    new RegExp(
      String.raw`\.?[ ]{1,2}(?:(?:${joining})[ ]{1,2}|[dl]['’](?=\p{Upper}))?(?:(?:${joining})[ ])?${name}(?:[ ](?:(?:${joining})[ ]|[dl]['’](?=\p{Upper})){0,2}${name}){0,5}`,
      'uy',
    ),
);
const hasJoining = once(() => new RegExp(String.raw`^\.?[ ](?:${joining})[ ]|['’]`, 'i'));
// `, 5`, ` nº 12`, ` n. 12/A`, ` No: 5`, ` 12 bis`, ` s/n`
const numberAfter = pattern(
  String.raw`,?[ ]{0,2}(?:(?:n[º°.ro]{0,3}|no[.:]?|núm\.?|num\.?|número|numero|nr\.?|д\.?|дом|#|blok|č\.p\.)[ ]?:?[ ]?)?\d{1,5}(?:[ ]?[a-zA-Zа-я](?![\p{Alpha}\d]))?(?:[ ]?[-/][ ]?\d{1,4}[a-zA-Z]?)?(?:[ ](?:bis|ter|quater)\b)?`,
  'uy',
);
const unitAfter = pattern(
  String.raw`,?[ ](?:[-–][ ])?(?:\d{1,2}[ ]?[.º°ª]{1,2}(?:[ ]?[-–,]?[ ]?(?:[A-Z]\b|izq\w{0,8}|dcha?\w{0,6}|centro|puerta[ ]\w{1,3}))?|(?:apto?|apt|appt|app|piso|pta|puerta|local|appartamento|int|interno|scala|sc|bloco|sala|loja|m|lok|кв|bte|boîte|bt)\.?[ ]?[\dA-Z]{1,4})(?![\p{Alpha}\d])`,
  'iuy',
);
// `12 bis, `
const numberBefore = pattern(
  String.raw`(?:^|[^\p{Alpha}\d.,/$€£+-])(\d{1,5}(?:[ ]?(?:bis|ter|quater|[A-Da-d])|[-/]\d{1,4})?,?[ ]{1,2})$`,
  'u',
);
const isCount = /(?:top|les|des|aux|the|over|about|page|chapter|version|step)[ ]$/i;

// `Carrera 7 # 71-21`, `Calle 100 No. 8A-55`: streets with numbers for names (Colombia).
const gridStreet =
  /\.?[ ]\d{1,3}[ ]?[A-Z]{0,2}(?:[ ](?:bis|sur|norte|este|oeste))?[ ]?,?[ ]?(?:#|No\.?|N[°º])[ ]?\d{1,3}[ ]?[A-Z]?[ ]?[-–][ ]?\d{1,3}(?![\d-])/iy;
const isGridKind = /^(?:carrera|cra|kra|calle|cl|transversal|diagonal|avenida|av)$/;

/** `12 rue de la Paix`, `Calle Mayor 5, 3º B` around the kind of street, which stands at `start`. */
export function readStreetFirst(text: string, start: number, end: number): Address | undefined {
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 46) return undefined;
  const kind = text.slice(start, end).toLowerCase();
  // `Nummer 2 in\nden Verkehr`
  if (kind.includes('\n')) return undefined;
  // `15 Cl. Ct. 212`, a report of judgments.
  if (kind === 'cl' && text.startsWith('. Ct', end)) return undefined;
  if (isGridKind.test(kind)) {
    const last = matchEnd(gridStreet, text, end);
    if (last > end) return { start, end: placeEnd(text, last) ?? last, isSure: true, isVague: false };
  }
  const nameEnd = matchEnd(names(), text, end);
  if (nameEnd === end) return undefined;
  if (/[\w.$/\\@-]/.test(text.charAt(start - 1))) return undefined;
  const before = text.slice(Math.max(0, start - 16), start);
  const leading = numberBefore().exec(before)?.[1] ?? '';
  const isPreposition = /^(?:via|am|im|an der|an den|auf der|auf dem|in der|in den|zum|zur|beim|al|os)$/.test(
    kind,
  );
  const hasLeading =
    leading !== '' &&
    !isPreposition &&
    !isCount.test(text.slice(Math.max(0, start - 24), start - leading.length));
  // A name that ends in a number has swallowed nothing: names hold no plain digits.
  let last = matchEnd(numberAfter(), text, nameEnd);
  const isYears =
    /^,? ?(?:19|20)\d\d(?:[ ]?[-–][ ]?(?:19|20)\d\d)?$/.test(text.slice(nameEnd, last)) &&
    text.charAt(nameEnd) === ',';
  const hasTrailing =
    last > nameEnd &&
    !isYears &&
    !/[\p{Alpha}\d%:]/u.test(text.charAt(last)) &&
    !/^[.,]\d/.test(text.slice(last, last + 2));
  if (!hasTrailing) last = nameEnd;
  if (!hasLeading && !hasTrailing) {
    // Without a number only with the postal code of a town.
    const place = rarelyBeforeName.has(kind) ? undefined : placeEnd(text, nameEnd);
    if (place === undefined || !/\d{4}/.test(text.slice(nameEnd, place))) return undefined;
    return { start, end: place, isSure: true, isVague: false };
  }
  if (hasTrailing) last = matchEnd(unitAfter(), text, last);
  // A postal code behind the name is no number of the house.
  const placeFromName = hasLeading ? placeEnd(text, nameEnd) : undefined;
  const place = placeFromName ?? placeEnd(text, last);
  const written = text.slice(end, nameEnd);
  const isNamed = hasJoining().test(written) || text.charAt(end) === '.' || hasLeading;
  const isRare = rarelyBeforeName.has(kind) && !isNamed;
  // `via` is an English word, and so is a town behind `am`.
  const isSmall = isLowerCase(text.charCodeAt(start)) && !hasLeading && text.charAt(end) !== '.';
  const isVague =
    isRare ||
    (isPreposition && (kind !== 'via' || isLowerCase(text.charCodeAt(start)))) ||
    (isSmall && isPreposition);
  const isSure = place !== undefined;
  if (isVague && !isSure && isPreposition && kind !== 'via') return undefined;
  return {
    start: hasLeading ? start - leading.length : start,
    end: place ?? last,
    isSure,
    isVague,
  };
}
