import { Store } from './store';

export type Route = { path: string; search: URLSearchParams; hash: string };

const here = (): Route => ({
  path: location.pathname,
  search: new URLSearchParams(location.search),
  hash: location.hash,
});

export const route = new Store<Route>(here());

export function navigate(to: string, way: 'push' | 'replace' = 'push'): void {
  if (way === 'push') history.pushState({}, '', to);
  else history.replaceState({}, '', to);
  route.set(here());
}

export function followHistory(): void {
  window.addEventListener('popstate', () => route.set(here()));
  window.addEventListener('hashchange', () => route.set(here()));
}

/** The id of the conversation that is open; null on `/new` and everywhere else. */
export const conversationIn = ({ path }: Route): string | null => /^\/chat\/([^/]+)$/.exec(path)?.[1] ?? null;

export const isIncognito = ({ search }: Route): boolean => search.has('incognito');

/** A click on a link of the page stays in the page, unless a key asks for a new tab. */
export function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  if (link.origin !== location.origin) return;
  event.preventDefault();
  navigate(link.pathname + link.search + link.hash);
}
