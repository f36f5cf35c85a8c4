import type { LabelDetector } from '@/lib/scan/detector';
import { isDigit } from '@/lib/scan/characters';
import { list } from '@/lib/scan/list';
import { bindingAfter } from './binding';
import { nameAround } from './name-around';
import { isSampleKey } from './placeholders';

const digits = /["'`]?(\d{4,8})(?![\d%]|[.,:/-]?\d|[ \t]?[a-z]{1,2}\b)/iy;
// India calls its six-digit postal codes PIN, and pins of a plug have numbers.
const device =
  /\b(?:sim|phone|iphone|handy|laptop|notebook|tablet|ipad|device|voicemail|mailbox|card|karte|alarm|safe|tresor|door|gate|app|token|login|user|bank|debit|credit|ec|zoom|conference|meeting|host|smart ?card)(?:'s|s)?[ -]$/i;
const longestDevice = 20;

/** Numbers that open a phone, a card or a door; one of another length or in a row is a sample or something else. */
export const pin: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  labels: [],
  hints: [],
  triggers: list(
    'pin, puk, pin code, code pin, codice pin, passcode, geheimzahl, door code, gate code, alarm code, türcode',
  ),
  cell(value, heading, isLine) {
    const isHeading = !isLine && /^["'`* ]*(?:[a-z]{2,12}[ _-])?(?:pin|puk)["'`* ]*$/i.test(heading);
    return isHeading && /^(?:\d{4,5}|\d{7,8})$/.test(value) && !isSampleKey(value) ? 'LIKELY' : undefined;
  },
  read(text, start, end) {
    const name = nameAround(text, start, end);
    if (name === undefined || name.start !== start || name.end !== end) return undefined;
    const binding = bindingAfter(text, name, false);
    if (binding === undefined) return undefined;
    const { at, bond, isKeyQuoted } = binding;
    digits.lastIndex = at;
    const value = digits.exec(text)?.[1];
    if (value === undefined || isSampleKey(value)) return undefined;
    const isOfDevice =
      /^(?:door|gate|alarm|t)/i.test(text.slice(start, end)) ||
      device.test(text.slice(Math.max(0, start - longestDevice), start));
    if (!isOfDevice) {
      const isNamed = isKeyQuoted
        ? !isDigit(text.charCodeAt(at))
        : /[A-Z]{3}|code|zahl/.test(text.slice(start, end));
      if (!isNamed || (bond !== 'said' && bond !== 'colon' && bond !== 'assigned')) return undefined;
      if (value.length === 6 && bond !== 'said') return undefined;
    }
    const from = text.indexOf(value, at);
    return { start: from, end: from + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'Die PIN ist 5519',
    'SIM PIN: 9155 PUK: 42328392',
    'Laptop PIN 116724, Windows: ask me',
    'Codice PIN: 9623',
    'My iPhone passcode is 536728',
    'voicemail PIN 4718',
    'door code 2960#',
    'Name,PIN\nada,4718\nbob,9031',
    '{"user":"ada","pin":"4718"}',
  ],
  misses: [
    'Mumbai, PIN: 400001',
    'Pin code: 560034',
    'pin 13 is connected to the LED, pin 2048 is not',
    'PIN: 1234',
    'PIN: 5519-22-118',
    'pin = 4718',
    '{"led":{"pin":4718}}',
    'PIN: 4718 mm',
    'Pin,Signal\n1,GND\n2,VCC',
    'The PIN is sent in 2031.',
  ],
};
