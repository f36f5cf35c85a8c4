/** One file that is made. */
export type OutputFile = {
  /** Below the folder that is written to, with `/` between names. */
  readonly path: string;
  readonly bytes: Uint8Array;
};

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** For formats that know comments. */
export const doNotEdit =
  'DO NOT EDIT: made from the policy by the command "build". Change the policy and build anew.';

/** UTF-8 with `\n`. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function jsonFile(path: string, content: Json): OutputFile {
  return textFile(path, `${JSON.stringify(content, null, 2)}\n`);
}
