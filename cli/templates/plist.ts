import { doNotEdit, type Json, type JsonObject } from './output-file';
import { element, textElement, type Xml } from './xml';

/** A property list as XML. @see https://www.apple.com/DTDs/PropertyList-1.0.dtd */
export function plistText(content: JsonObject): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<!-- ${doNotEdit} -->`,
    ...element('plist', { version: '1.0' }, [valueXml(content)]),
  ];
  return `${lines.join('\n')}\n`;
}

function valueXml(value: Json): Xml {
  if (typeof value === 'string') return textElement('string', {}, value);
  if (typeof value === 'boolean') return element(String(value), {});
  if (typeof value === 'number')
    return textElement(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (value === null) throw new TypeError('A property list has no form for nothing.');
  if (Array.isArray(value)) return element('array', {}, value.map(valueXml));
  const entries = Object.entries(value as JsonObject);
  return element(
    'dict',
    {},
    entries.flatMap(([key, inner]) => [textElement('key', {}, key), valueXml(inner)]),
  );
}
