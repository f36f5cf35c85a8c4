/** Requests that the site makes for the organisation it works in. */
const paths =
  /^\/(?:api\/organizations\/([0-9a-f-]{36})\/chat_conversations|(?:edge-api|api)\/bootstrap\/([0-9a-f-]{36})\/)/;

/**
 * Follows for which organisation this page asks for conversations, by what the browser notes of its requests: of those
 * that the server answered, the one that began last. Null while it has asked for none.
 */
export function followUsedOrganization(): () => string | null {
  let last: { readonly began: number; readonly id: string | null } = { began: 0, id: null };
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const { name, startTime, responseStatus } of entries as readonly PerformanceResourceTiming[]) {
      // What was refused is no sign that the page works there; what has no status never came.
      const isAnswered = responseStatus >= 200 && responseStatus < 400;
      if (!isAnswered || startTime < last.began || !name.startsWith(location.origin)) continue;
      const [, conversations, bootstrap] = paths.exec(name.slice(location.origin.length)) ?? [];
      const id = conversations ?? bootstrap;
      if (id !== undefined) last = { began: startTime, id };
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    take(observer.takeRecords());
    return last.id;
  };
}
