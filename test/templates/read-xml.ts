import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';

export type { Element };

/** The root of a well-formed document. @throws where it is not */
export function readXml(text: string): Element {
  const { documentElement } = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
    text,
    'text/xml',
  );
  if (documentElement === null) throw new Error('no root');
  return documentElement;
}

/** Elements right below. */
export function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** All elements below with that name, in the order of the document. */
export function allOf(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}

/** @throws when there is none */
export function firstOf(element: Element, name: string): Element {
  const [first] = allOf(element, name);
  if (first === undefined) throw new Error(`no <${name}> in <${element.tagName}>`);
  return first;
}

/** @throws when it is not there */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`no ${name} on <${element.tagName}>`);
  return value;
}
