/** Requests that the site makes for the organisation it works in; without one in its path, the site has yet to choose. */
const paths =
  /^\/(?:api\/organizations\/(?<conversations>[0-9a-f-]{36})\/chat_conversations|(?:edge-api|api)\/bootstrap(?:\/(?<bootstrap>[0-9a-f-]{36})\/|$))/;

/**
 * Follows for which organisation this page asks for conversations, by what the browser notes of its requests: of those
 * that are over, the one that began last. Null while it has asked for none.
 */
export function followUsedOrganization(): () => string | null {
  let last: { readonly began: number; readonly id: string | null } = { began: 0, id: null };
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const { name, startTime } of entries) {
      if (startTime < last.began || !name.startsWith(location.origin)) continue;
      const match = paths.exec(name.slice(location.origin.length).replace(/[?#].*$/, ''));
      if (match)
        last = {
          began: startTime,
          id: match.groups?.['conversations'] ?? match.groups?.['bootstrap'] ?? null,
        };
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    take(observer.takeRecords());
    return last.id;
  };
}
