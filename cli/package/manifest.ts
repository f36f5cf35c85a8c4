import { z } from 'zod/mini';
import { Complaint } from '../complaint';
import { bytesOf, type Files, textOf } from './files';

const manifestSchema = z.looseObject({
  version: z.string(),
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.looseObject({
      gecko: z.looseObject({ id: z.string(), strict_min_version: z.optional(z.string()) }),
    }),
  ),
});

/** What packaging needs to know of a built extension's manifest, and all the rest as it is. */
export type Manifest = z.infer<typeof manifestSchema>;

const name = 'manifest.json';

/** @param place how to call the extension in a sentence @throws Complaint when it has no manifest that can be read. */
export function manifestOf(files: Files, place: string): Manifest {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Complaint(`${place} has no ${name}: it is no extension.`);
  try {
    return manifestSchema.parse(JSON.parse(textOf(bytes)));
  } catch {
    throw new Complaint(`The ${name} in ${place} is not that of an extension.`);
  }
}

/** The same extension with another manifest. */
export function withManifest(files: Files, manifest: Manifest): Files {
  return new Map([...files, [name, bytesOf(JSON.stringify(manifest))]]);
}
