/**
 * Name of the event by which the half of the gate in the page's world says that `document.open()` has just taken all
 * listeners of the window away. It is sent to `performance`, whose listeners stay. A page that sends it changes nothing:
 * a listener that is there is not added again.
 */
export const anew = 'chat-guardrails:anew';
