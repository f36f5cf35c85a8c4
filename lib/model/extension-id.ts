/**
 * The id of the add-on in Firefox: part of its manifest, and an administrator's policy names it. In Chromium the id
 * follows from the key that the package is signed with.
 */
export const firefoxId = 'chat-guardrails@chat-guardrails.example';
