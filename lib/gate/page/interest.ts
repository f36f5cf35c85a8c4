import { accountPath, hosts, mayHoldWords } from '@/lib/surface/claude/routes';
import { captured } from './captured';

/** @param url an absolute address */
export function tellsAccount(url: string): boolean {
  const parsed = new captured.URL(url);
  return (
    captured.origin(parsed) === captured.pageOrigin &&
    captured.exec(accountPath, [captured.pathname(parsed)]) !== null
  );
}

/** Whether a host of the site gets it; what goes anywhere else is not held at all. @param url an absolute address */
export function isOurs(url: string): boolean {
  return captured.exec(hosts, [captured.hostname(new captured.URL(url))]) !== null;
}

/** Whether the address itself is to be judged, as that of a search is. @param url an absolute address */
export function hasWords(url: string): boolean {
  return captured.exec(mayHoldWords, [url]) !== null && isOurs(url);
}
