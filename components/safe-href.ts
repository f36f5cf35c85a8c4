/** The address if it is one a person may be sent to (`https:`, `mailto:`), else null: it comes from a written policy. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'mailto:' ? href : null;
}
