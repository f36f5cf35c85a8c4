/** Hosts that the stand-in answers for: the site, and those of the provider that get the tenant restriction as well. */
export const siteHosts = ['claude.ai', 'claude.com', 'anthropic.com', 'api.anthropic.com'] as const;
