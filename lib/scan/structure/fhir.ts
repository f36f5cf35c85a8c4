import { doubleQuote, lineFeed } from './signs';

/** How far from the value the rest of its identifier may stand, code units; with `type` and `use` it is about 400. */
const reachBefore = 600;
const reachAfter = 200;

/** `"value": "` or `<value value="` or the `extension="` of CDA, with the white space that a formatter leaves. */
const longestOpening = 16;
const opensValue = /(?:"value"\s{0,4}:\s{0,4}"|<value value="|\bextension=")$/;

/**
 * Names of the systems and object identifiers. HL7 FHIR R4 "Identifier systems"; HL7 object identifier registry;
 * HL7 table 0203 for the codes of the types.
 */
const systems: readonly (readonly [RegExp, string])[] = [
  [/\/sid\/us-ssn\b|2\.16\.840\.1\.113883\.4\.1(?![.\d])/, 'ssn'],
  [/\/sid\/us-npi\b|2\.16\.840\.1\.113883\.4\.6(?![.\d])/, 'npi'],
  [/\/sid\/us-mbi\b|2\.16\.840\.1\.113883\.4\.(?:572|927)(?![.\d])/, 'medicare number'],
  [/2\.16\.840\.1\.113883\.4\.4(?![.\d])/, 'ein'],
  [/2\.16\.840\.1\.113883\.4\.814(?![.\d])/, 'dea number'],
  [/2\.16\.840\.1\.113883\.4\.3\.\d/, 'driver license number'],
  [/\/sid\/us-medicare\b/, 'medicare number'],
  [/"code"\s{0,4}:\s{0,4}"MR"|<code value="MR"/, 'medical record number'],
  [/"code"\s{0,4}:\s{0,4}"SS"|<code value="SS"/, 'ssn'],
  [/"code"\s{0,4}:\s{0,4}"MB"|<code value="MB"/, 'member id'],
  [/"code"\s{0,4}:\s{0,4}"DL"|<code value="DL"/, 'driver license number'],
  [/"code"\s{0,4}:\s{0,4}"PPN"|<code value="PPN"/, 'passport number'],
  [/"code"\s{0,4}:\s{0,4}"NPI"|<code value="NPI"/, 'npi'],
  [/"code"\s{0,4}:\s{0,4}"MC"|<code value="MC"/, 'medicare number'],
  [/"code"\s{0,4}:\s{0,4}"TAX"|<code value="TAX"/, 'tax id'],
  [/"system"\s{0,4}:\s{0,4}"phone"|<system value="phone"/, 'phone number'],
];

/** Most objects with a `value` are no identifiers. */
const gate = /sid\/us-|\.113883\.|code|phone/;

/** The first identifier of a patient in CDA is the one at the hospital, whose systems nobody lists. */
const ofPatient = /<patientRole\b[^>]{0,40}>\s{0,80}<id [^<>]{0,80}$/;

/** Where the object or element around `at` begins, not before `floor`; the objects beside it are stepped over. */
function openingBefore(text: string, at: number, floor: number): number {
  let closed = 0;
  for (let from = at - 1; from >= floor; from--) {
    const code = text.charCodeAt(from);
    if (code === 125) closed++;
    else if (code === 123 && closed-- === 0) return from;
  }
  return floor;
}

function closingAfter(text: string, at: number, limit: number): number {
  let opened = 0;
  for (let to = at; to < limit; to++) {
    const code = text.charCodeAt(to);
    if (code === 123) opened++;
    else if (code === 125 && opened-- === 0) return to;
  }
  return limit;
}

/** HL7 FHIR identifiers, in JSON and XML, and CDA: the system says what the value is. */
export function createFhirIdentifiers(text: string): (start: number, end: number) => string | undefined {
  let lastEnd = 0;

  const bounds = (opening: string, start: number, end: number): readonly [number, number] => {
    const floor = Math.max(lastEnd, start - reachBefore);
    const limit = Math.min(text.length, end + reachAfter);
    if (opening.startsWith('"')) return [openingBefore(text, start, floor), closingAfter(text, end, limit)];
    const around = text.slice(floor, start);
    if (opening.startsWith('<')) {
      const after = text.slice(end, limit);
      const close = after.indexOf('</identifier');
      return [
        floor + Math.max(0, around.lastIndexOf('<identifier')),
        end + (close < 0 ? Math.min(after.length, '"/>'.length) : close),
      ];
    }
    const tagEnd = text.slice(end, limit).indexOf('>');
    return [floor + Math.max(0, around.lastIndexOf('<')), tagEnd < 0 ? end : end + tagEnd];
  };

  return (start, end) => {
    if (text.charCodeAt(start - 1) !== doubleQuote) return undefined;
    // `e` of `value`, `n` of `extension`: what stands before the sign and the quote.
    let before = start - 2;
    while (before > start - 6 && text.charCodeAt(before) <= 32 && text.charCodeAt(before) !== lineFeed)
      before--;
    const sign = text.charCodeAt(before);
    if (sign !== 58 && sign !== 61) return undefined;
    const opening = opensValue.exec(text.slice(Math.max(0, start - longestOpening), start))?.[0];
    if (opening === undefined) return undefined;
    const [from, to] = bounds(opening, start, end);
    const identifier = text.slice(from, start) + text.slice(end, to);
    lastEnd = end;
    const system = gate.test(identifier)
      ? systems.find(([pattern]) => pattern.test(identifier))?.[1]
      : undefined;
    if (system !== undefined || !opening.startsWith('e')) return system;
    return ofPatient.test(text.slice(Math.max(0, start - 240), start)) ? 'medical record number' : undefined;
  };
}
