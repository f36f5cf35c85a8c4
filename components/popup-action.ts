/** What the popup asks its entry point to do; the views themselves reach nothing outside. */
export type PopupAction =
  | { readonly kind: 'open-claude' }
  | { readonly kind: 'reload-tab' }
  /** The settings page of claude.ai where training is turned off. */
  | { readonly kind: 'open-privacy-settings' }
  | { readonly kind: 'switch-organization'; readonly organizationId: string };

export type OnAction = (action: PopupAction) => void;
