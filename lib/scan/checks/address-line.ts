import type { Address } from '@/lib/scan/checks/number-first';
import { placeEnd } from '@/lib/scan/checks/place-after';
import { once } from '@/lib/scan/once';
import { matchAt, pattern } from '@/lib/scan/pattern';

// Words that make another address of it, or a verb.
const otherBefore =
  /(?:e-?mail|mail to|ip|ips|ipv4|ipv6|mac|web|website|site|url|uri|http|memory|wallet|btc|bitcoin|eth|ethereum|contract|bus|network|base|return|virtual|physical|hardware|smtp|host|server|remote|local|bind|listen|start|end|cell|peer|node|source|src|dst|destination|client|proxy|gateway|token|load|offset|register|pointer|to|please|will|we|must|not|can|should)['’"s]{0,2}[ _.-]?$/i;

// `: `, ` = "`, `": "`, ` is `, `>`; a number of the line may stand before it.
const bond =
  /(?:[_ ]?(?:line)?[_ ]?[123])?["'`*_]{0,2}[ \t]{0,2}(?:[:=：]|=>|>|[ ]is:?[ ])[ \t\n]{0,3}["'`*_(]{0,2}/iy;

const joining =
  'de|la|du|des|del|della|dei|di|da|do|dos|das|le|les|los|las|el|al|y|e|i|of|the|am|an|der|den|im|in|van|von|zum|zur|na|nad|u|ul|st|nr|no|n[º°]|bis|ter|and|apt|flat|unit|floor|suite|ste|bldg|piso|apto|app|near|off|rd|ave|street|road|utca|út|út';
const piece = String.raw`(?:[dl]['’])?(?:\p{Upper}[\p{Alpha}\d.'’/-]{0,28}|\p{Upper}\/|#?\d[\d\p{Alpha}./º°ª-]{0,9}|(?:${joining})\.?(?![\p{Alpha}]))`;
const linePattern = once(
  () =>
    new RegExp(
      String.raw`${piece}(?:,?[ ]{1,2}${piece}|[ ]?[–-][ ]?${piece}|,${piece}|[ ]?\/[ ]?\d{1,4}){1,15}`,
      'uy',
    ),
);

const number = pattern(
  String.raw`(?:^|[^\p{Alpha}\d.:-])#?\d{1,5}(?:[a-zA-Z]|[-/]\d{1,4}[a-zA-Z]?)?(?![\d.:%\p{Alpha}]|-\d{2})`,
  'u',
);
const otherValue =
  /^(?:\d{1,3}\.){2}|^0x|^[\da-f]{12,}|^v?\d+\.\d|^\d[\d ]*$|\d{7}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/i;

function readValue(text: string, start: number): Address | undefined {
  const written = matchAt(linePattern(), text, start)?.[0].replace(
    /(?:[ ,.–-]|[ ](?:in|and|the|of|am|near|no|e|y|i|u))+$/,
    '',
  );
  if (written === undefined || written.length < 6) return undefined;
  if (!number().test(written) || !/\p{Alpha}{3}/u.test(written) || otherValue.test(written)) return undefined;
  const end = start + written.length;
  if (/^(?:@|:\/\/|\(|[\w=\\])/.test(text.slice(end, end + 3))) return undefined;
  return { start, end: Math.max(end, placeEnd(text, end) ?? 0), isSure: true, isVague: false };
}

/** The value of a field that is called an address: `"address": "Jiráskova 865"`. */
export function readField(text: string, start: number, end: number): Address | undefined {
  const gap = matchAt(bond, text, end)?.[0];
  if (gap === undefined || otherBefore.test(text.slice(Math.max(0, start - 14), start))) return undefined;
  return readValue(text, end + gap.length);
}

/** What stands behind `lives at`. */
export function readDwelling(text: string, start: number, end: number): Address | undefined {
  const gap = /^:?[ \n]{1,2}(?:the |number |no\. ?)?/.exec(text.slice(end, end + 12))?.[0];
  if (gap === undefined) return undefined;
  const found = readValue(text, end + gap.length);
  if (found === undefined || /^\d{1,2}\/\d{1,2}[.,;)]/.test(text.slice(found.start, found.start + 6)))
    return undefined;
  // The number is part of the street, not of a date at the end.
  const words = text.slice(found.start, found.end).split(/[ ,]+/);
  const place = words.findIndex((word) => /\d/.test(word));
  // `moved to Microsoft 365`, `moved to Windows 11`
  if (place > 0 && /^moved/i.test(text.slice(start, end))) return undefined;
  return place <= 4 && words.length > 1 && /\p{Upper}\p{Alpha}{2}/u.test(words.join(' ')) ? found : undefined;
}

const boxNumber = pattern(
  String.raw`^(?:es)?\.?[ ]?[:#]?[ ]?(?:no\.?|nr\.?|n[º°]|number)?[ ]?(\d{1,6}(?:[ ]\d{2,3}){0,2}|[A-Z]{1,2}-?\d{1,5})(?![\d/%.]\d|[\p{Alpha}\d])`,
  'u',
);

/** `PO Box 123` and what other countries call it; `isVague` when the word has other uses. */
export function readBox(text: string, start: number, end: number): Address | undefined {
  const found = boxNumber().exec(text.slice(end, end + 20));
  if (found === null || /[\w$/-]/.test(text.charAt(start - 1))) return undefined;
  const last = end + found[0].length;
  const place = placeEnd(text, last);
  const isVague = /^(?:bp|b\.p|apartado|postbox|pob)$/i.test(text.slice(start, end));
  return { start, end: place ?? last, isSure: place !== undefined, isVague };
}

const armedForces = /^,?[ ](?:AA|AE|AP),?[ ]\d{5}(?:-\d{4})?(?!\d)/;
const unit = pattern(
  String.raw`(?:^|[^\p{Alpha}\d])((?:PSC|Unit|CMR|OPC|UMR|USS|USNS|USCGC|USNV|Ship)[ ][\p{Alpha}\d ,.-]{1,40}[\n,][ ]?)$`,
  'iu',
);

/** Addresses of the armed forces: `PSC 1234, Box 5678\nAPO AE 09123` (USPS Publication 28, 238). */
export function readArmedForces(text: string, start: number, end: number): Address | undefined {
  const found = armedForces.exec(text.slice(end, end + 20));
  if (found === null) return undefined;
  const before = unit().exec(text.slice(Math.max(0, start - 48), start))?.[1] ?? '';
  return { start: start - before.length, end: end + found[0].length, isSure: true, isVague: false };
}
