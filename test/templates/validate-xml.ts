import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DtdValidator, XmlDocument, XmlDtd, XmlLibError, XsdValidator } from 'libxml2-wasm';

/** What is wrong with a text, `line: sentence` each; none where it is well-formed and keeps the rules. */
export type Validate = (text: string) => readonly string[];

/** By an XML Schema in this folder. */
export function bySchema(name: string): Validate {
  const schema = XmlDocument.fromString(read(name));
  const validator = XsdValidator.fromDoc(schema);
  return (text) => mistakesIn(text, (document) => validator.validate(document));
}

/** By a document type definition in this folder, whatever the text itself says of its type. */
export function byDtd(name: string): Validate {
  const validator = new DtdValidator(XmlDtd.fromString(read(name)));
  return (text) => mistakesIn(text, (document) => validator.validate(document));
}

function read(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}

function mistakesIn(text: string, validate: (document: XmlDocument) => void): readonly string[] {
  try {
    const document = XmlDocument.fromString(text);
    try {
      validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  }
}
