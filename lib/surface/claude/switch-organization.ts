/** The site keeps its active organisation in this cookie and reads it when it starts. About a year, as the site sets it. */
export function switchOrganization(organizationId: string): void {
  document.cookie = `lastActiveOrg=${organizationId}; domain=.claude.ai; path=/; max-age=31536000; secure; samesite=lax`;
  location.assign('/new');
}
