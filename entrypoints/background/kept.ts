import { browser } from 'wxt/browser';
import type { KeptList } from '@/lib/gate/browser/kept-list';

/** A list of that name in session storage. */
export function keptList<T>(name: string): KeptList<T> {
  return {
    async read() {
      const stored = await browser.storage.session.get(name).catch((): Record<string, unknown> => ({}));
      return (stored[name] as readonly T[] | undefined) ?? [];
    },
    write: (list) => browser.storage.session.set({ [name]: list }),
  };
}
