import { attribute } from './xml';

const filled = ['value', 'current-value'];

/**
 * Attributes that people fill: the alternative text of a picture, the address of a link, a field of a form, a variable, where
 * letters get their names from, what a cell says to whoever fills it.
 */
const asides: Readonly<Record<string, readonly string[]>> = {
  docPr: ['descr', 'title'],
  cNvPr: ['descr', 'title'],
  img: ['alt', 'title'],
  a: ['href', 'title'],
  hyperlink: ['tooltip', 'display', 'location'],
  fldSimple: ['instr'],
  docVar: ['name', 'val'],
  connectString: ['val'],
  query: ['val'],
  sheet: ['name'],
  dataValidation: ['promptTitle', 'prompt', 'errorTitle', 'error'],
  ...{ text: filled, textarea: filled, 'formatted-text': filled, combobox: filled, number: filled },
};

/** Texts in the attributes of a tag. */
export function asidesIn(name: string, attributes: string): readonly string[] {
  const wanted = Object.hasOwn(asides, name) ? (asides[name] ?? []) : [];
  return wanted.map((one) => attribute(attributes, one) ?? '').filter((text) => text !== '');
}
