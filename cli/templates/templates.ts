import type { TemplateInput } from './input';
import { firefoxFile, googleAdminFile, linuxFiles } from './json-files';
import type { OutputFile } from './output-file';

/**
 * The policy in the form of every carrier: for all browsers and systems, ids and addresses filled in. The same input
 * gives the same bytes.
 */
export function templates(input: TemplateInput): readonly OutputFile[] {
  return [...linuxFiles(input), firefoxFile(input), googleAdminFile(input)];
}
