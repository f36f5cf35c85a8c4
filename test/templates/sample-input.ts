import { type FirefoxInstall, type TemplateInput, usualClosures } from '@/cli/templates/input';
import type { JsonObject } from '@/cli/templates/output-file';

/** Ids and addresses of an organisation that hosts the extension itself. */
export function sampleInput(policy: unknown): TemplateInput & { readonly firefox: FirefoxInstall } {
  return {
    policy: policy as JsonObject,
    chromium: {
      id: 'abcdefghijklmnopabcdefghijklmnop',
      updateUrl: 'https://it.northwind.example/update.xml',
    },
    edge: {
      id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
      updateUrl: 'https://it.northwind.example/edge.xml?a=1&b=2',
    },
    firefox: {
      id: 'chat-guardrails@chat-guardrails.example',
      packageUrl: 'https://it.northwind.example/c.xpi',
    },
    closures: usualClosures,
  };
}
