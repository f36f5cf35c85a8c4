import { admlFiles } from './adml';
import { admxFiles } from './admx';
import { checkedInput } from './check-input';
import type { TemplateInput } from './input';
import { intuneFiles } from './intune';
import { jamfFiles } from './jamf';
import { firefoxFiles, googleAdminFile, linuxFiles } from './json-files';
import { macFiles } from './mac';
import type { OutputFile } from './output-file';
import { readmeFiles } from './readme';
import { regFiles } from './reg-file';

/**
 * The policy in the form of every carrier: for all browsers and systems, ids and addresses filled in. The same input
 * gives the same bytes.
 *
 * @throws Complaint when an id or address is none, or a text has signs that a carrier cannot hold
 */
export function templates(input: TemplateInput): readonly OutputFile[] {
  const checked = checkedInput(input);
  return [
    ...readmeFiles(checked),
    ...linuxFiles(checked),
    ...firefoxFiles(checked),
    googleAdminFile(checked),
    ...regFiles(checked),
    ...admxFiles(checked),
    ...admlFiles(checked),
    ...intuneFiles(checked),
    ...macFiles(checked),
    ...jamfFiles(checked),
  ];
}
