import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip archive with these files; level 0 leaves them as they are. */
export const archive = (
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array => {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { level }];
  }
  return zipSync(entries);
};

/** What makes an archive one of Office. */
export const contentTypes = { '[Content_Types].xml': '<Types xmlns="x"><Default Extension="xml"/></Types>' };
