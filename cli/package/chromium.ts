import type { KeyObject } from 'node:crypto';
import { crxIdOf, crxOf } from './crx';
import { bytesOf, type Files } from './files';
import { manifestOf, withManifest } from './manifest';
import { zipOf } from './zip';

export const updateXmlName = 'update.xml';

/**
 * What a company serves that hosts the extension itself: the signed package, and the update manifest that names it.
 * @param base address of the folder that they are served from, with `/` at its end; null: only the package is made,
 *   and updates come from wherever a policy says
 */
export function selfHostedChromium(
  files: Files,
  crxName: string,
  key: KeyObject,
  base: string | null,
): { readonly id: string; readonly packages: Files } {
  const manifest = manifestOf(files, 'the build for Chromium');
  const id = crxIdOf(key);
  const addressed =
    base === null ? files : withManifest(files, { ...manifest, update_url: base + updateXmlName });
  const crx = crxOf(zipOf(addressed), key);
  if (base === null) return { id, packages: new Map([[crxName, crx]]) };
  // No hash: Chromium does not compare it (measured in 156). The signature is what holds.
  const about = {
    codebase: base + crxName,
    version: manifest.version,
    ...(manifest.minimum_chrome_version && { prodversionmin: manifest.minimum_chrome_version }),
  };
  return {
    id,
    packages: new Map([
      [crxName, crx],
      [updateXmlName, bytesOf(updateXml(id, about))],
    ]),
  };
}

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update_manifest */
function updateXml(id: string, about: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(about).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck${attributes.join('')}/>
  </app>
</gupdate>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
