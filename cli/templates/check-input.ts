import { Complaint } from '@/cli/complaint';
import { uncarriable, uncarried } from '@/cli/uncarried';
import type { TemplateInput } from './input';
import { policyKeys } from './key-form';
import type { JsonObject } from './output-file';

/** The longest text that a value of an administrative template holds: `string` in Microsoft's schema of ADMX. */
const longestAddress = 255;

/**
 * The input as the templates take it: keys in the order of the schema.
 *
 * @throws Complaint when an id or address is none, or the policy has what a carrier cannot hold
 */
export function checkedInput(input: TemplateInput): TemplateInput {
  for (const [name, { id, updateUrl }] of [
    ['Chromium', input.chromium],
    ['Edge', input.edge],
  ] as const) {
    if (!/^[a-p]{32}$/.test(id))
      throw new Complaint(`The id of the extension in ${name} has to be 32 small letters from a to p.`);
    refuseAddress(updateUrl, ['https:', 'http:'], `The update address for ${name}`);
  }
  if (input.firefox !== null) {
    const { id, packageUrl } = input.firefox;
    if (!/^([\w.-]*@[\w.-]+|\{[0-9a-fA-F-]{36}\})$/.test(id))
      throw new Complaint('The id of the add-on in Firefox has to look like "name@company.example".');
    refuseAddress(packageUrl, ['https:', 'http:', 'file:'], 'The address of the Firefox package');
  }
  return { ...input, policy: inOrder(input.policy) };
}

function inOrder(policy: JsonObject): JsonObject {
  const [problem] = uncarried(policy);
  if (problem !== undefined) throw new Complaint(problem.reason);
  const known = policyKeys.map(({ key }) => key);
  for (const key of Object.keys(policy)) {
    if (!known.includes(key)) throw new Complaint(`${key} is not a key of the policy.`);
  }
  const entries = known.flatMap((key) => {
    const written = policy[key];
    if (written === undefined) return [];
    return [[key, written] as const];
  });
  return Object.fromEntries(entries);
}

function refuseAddress(address: string, protocols: readonly string[], name: string): void {
  const isGood = URL.canParse(address) && protocols.includes(new URL(address).protocol);
  if (!isGood)
    throw new Complaint(`${name} has to be an address such as "https://company.example/update.xml".`);
  if (address.length > longestAddress)
    throw new Complaint(`${name} has more than ${longestAddress} characters, which Windows does not carry.`);
  if (uncarriable.test(address))
    throw new Complaint(`${name} has a control character, which not every file can carry.`);
}
