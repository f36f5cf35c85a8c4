import { Complaint } from '@/cli/complaint';
import type { TemplateInput } from './input';
import { policyKeys } from './key-form';
import type { Json, JsonObject } from './output-file';

/** The longest text that a value of an administrative template holds: `string` in Microsoft's schema of ADMX. */
const longestAddress = 255;

/**
 * The input as the templates take it: keys in the order of the schema, and nothing in the place of what is not said.
 *
 * @throws Complaint when an id or address is none, or a text has signs that a carrier cannot hold
 */
export function checkedInput(input: TemplateInput): TemplateInput {
  for (const [name, { id, updateUrl }] of [
    ['Chromium', input.chromium],
    ['Edge', input.edge],
  ] as const) {
    if (!/^[a-p]{32}$/.test(id))
      throw new Complaint(`The id of the extension in ${name} has to be 32 letters from a to p.`);
    refuseAddress(updateUrl, ['https:', 'http:'], `The update address for ${name}`);
  }
  if (!/^([\w.-]*@[\w.-]+|\{[0-9a-fA-F-]{36}\})$/.test(input.firefox.id))
    throw new Complaint('The id of the add-on in Firefox has to look like "name@company.example".');
  refuseAddress(input.firefox.packageUrl, ['https:', 'http:', 'file:'], 'The address of the Firefox package');
  return { ...input, policy: inOrder(input.policy) };
}

function inOrder(policy: JsonObject): JsonObject {
  const known = policyKeys.map(({ key }) => key);
  for (const key of Object.keys(policy)) {
    if (!known.includes(key)) throw new Complaint(`${key} is not a key of the policy.`);
  }
  const entries = known.flatMap((key) => {
    const written = policy[key];
    if (written === undefined) return [];
    refuseUncarriable(written, key);
    return [[key, withoutNulls(written)] as const];
  });
  return Object.fromEntries(entries);
}

function refuseAddress(address: string, protocols: readonly string[], name: string): void {
  const isGood = URL.canParse(address) && protocols.includes(new URL(address).protocol);
  if (!isGood)
    throw new Complaint(`${name} has to be an address such as "https://company.example/update.xml".`);
  if (address.length > longestAddress)
    throw new Complaint(`${name} has more than ${longestAddress} characters, which Windows does not carry.`);
  refuseUncarriable(address, name);
}

/** Control characters, halves of characters, U+FFFE and U+FFFF: XML 1.0 knows no way to write them, and no form has all. */
const uncarriable = /[\p{Cc}\p{Cs}\ufffe\uffff\uf000]/u;

function refuseUncarriable(value: Json, place: string): void {
  if (typeof value === 'string') {
    if (uncarriable.test(value))
      throw new Complaint(
        `${place} has a line break or another control character, which the files for Windows and macOS cannot carry.`,
      );
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      refuseUncarriable(key, place);
      refuseUncarriable(inner as Json, `${place}.${key}`);
    }
  }
}

/**
 * Where null may be written it means the same as nothing; a browser's schema has no null, and Chromium drops the whole
 * top-level key for one (seen in 156).
 */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner as Json)]));
}
