import type { Locale } from './strings';

export type Organization = {
  uuid: string;
  name: string;
  capabilities: string[];
  raven_type: string | null;
  settings?: { claude_ai_completion_feedback_enabled?: boolean };
};

type Membership = { organization: Organization };

export type Account = {
  uuid: string;
  email_address: string;
  full_name: string;
  display_name: string;
  settings: { grove_enabled: boolean | null; enabled_geolocation?: boolean };
  memberships?: Membership[];
};

/** How the server wants the page to behave. */
export type StandIn = {
  transport: 'classic' | 'merged';
  useXhr: boolean;
  gzip: boolean;
  locale: Locale;
  restoreOnFailure: boolean;
  /** A paste of this many bytes (UTF-8) or more becomes an attachment. */
  pasteLimit: number;
};

export type Bootstrap = {
  account: Account | null;
  memberships?: Membership[];
  claude_ai_available_models?: { models: { model_id: string }[] };
  _stand_in?: StandIn;
};

export const defaultStandIn: StandIn = {
  transport: 'classic',
  useXhr: false,
  gzip: false,
  locale: 'en-US',
  restoreOnFailure: false,
  pasteLimit: 4096,
};

const query = 'statsig_hashing_algorithm=djb2&growthbook_format=sdk&include_system_prompts=false';

export async function fetchBootstrap(): Promise<Bootstrap> {
  const organization = lastActiveOrganization();
  const path = organization ? `/${organization}/app_start` : '';
  const response = await window.fetch(`/edge-api/bootstrap${path}?${query}`);
  if (response.status === 404 && organization) {
    setLastActiveOrganization(null);
    return fetchBootstrap();
  }
  return response.ok ? ((await response.json()) as Bootstrap) : { account: null };
}

export function organizationsOf({ account, memberships }: Bootstrap): Organization[] {
  return (account?.memberships ?? memberships ?? []).map(({ organization }) => organization);
}

export function activeOrganization(bootstrap: Bootstrap): Organization | null {
  const all = organizationsOf(bootstrap);
  const last = lastActiveOrganization();
  return (
    all.find(({ uuid }) => uuid === last) ??
    all.find(({ capabilities }) => capabilities.includes('chat')) ??
    all[0] ??
    null
  );
}

export function isPersonal({ raven_type, capabilities }: Organization): boolean {
  return raven_type === null && !capabilities.includes('raven');
}

export function planLabel(organization: Organization, free: string): string {
  if (!isPersonal(organization)) return organization.name;
  if (organization.capabilities.includes('claude_max')) return 'Max';
  return organization.capabilities.includes('claude_pro') ? 'Pro' : free;
}

function lastActiveOrganization(): string | null {
  return /(?:^|; )lastActiveOrg=([^;]+)/.exec(document.cookie)?.[1] ?? null;
}

export function setLastActiveOrganization(uuid: string | null): void {
  const age = uuid ? 31536000 : 0;
  document.cookie = `lastActiveOrg=${uuid ?? ''}; domain=.claude.ai; path=/; max-age=${age}; secure; samesite=lax`;
}
