export const dismiss = 'Dismiss';
export const reloadNeeded = 'This page needs a reload for protection.';
/** The extension was replaced under the page: what the person lets go here the new one would not hear of, and stop. */
export const reloadToSend = 'Reload this page to send.';
/** The browser gate had nothing to judge by yet, and stopped a message that it would have let go. */
export const sendAgain =
  'Protection was just starting, so your last message was not sent. Please send it again.';
